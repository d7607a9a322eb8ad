import { describe, expect, it } from "vitest";
import { type ReactParts, wrapElement } from "../../../src/react/wrap-element.js";

const traits = {
  tag: "roadmap-graph",
  attributes: { src: "src", progressKey: "progress-key", estimate: "estimate", data: null },
  events: ["roadmap-load", "roadmap-progress-change"],
};

type Render = Parameters<ReactParts["forwardRef"]>[0];
type Cleanup = undefined | (() => void);

/** One place in a page of React: keeps what hooks keep, and runs effects after each rendering. */
class Place {
  readonly element = new EventTarget();
  readonly ref: { current: unknown } = { current: undefined };
  drawn: Readonly<Record<string, unknown>> = {};
  readonly #render: Render;
  readonly #kept: { current: unknown }[] = [];
  readonly #cleanups: Cleanup[] = [];
  #effects: { readonly run: () => Cleanup; readonly isOnce: boolean }[] = [];
  #at = 0;

  constructor() {
    const useEffect: ReactParts["useEffect"] = (run, needs) => {
      this.#effects.push({ run, isOnce: needs !== undefined });
    };
    this.#render = wrapElement(
      {
        createElement: (tag, props) => ({ tag, ...props }),
        forwardRef: (render) => render,
        useEffect,
        useLayoutEffect: useEffect,
        useImperativeHandle: (ref, make) => {
          useEffect(() => void Object.assign(Object(ref), { current: make() }), []);
        },
        useRef: <T>(current: T) => {
          this.#kept[this.#at] ??= { current };
          return this.#kept[this.#at++] as { current: T };
        },
      },
      traits,
    ) as Render;
  }

  show(props: Readonly<Record<string, unknown>>): void {
    const isFirst = this.#kept.length === 0;
    this.#at = 0;
    this.#effects = [];
    this.drawn = this.#render(props, this.ref) as typeof this.drawn;
    (this.drawn.ref as { current: unknown }).current = this.element;
    for (const { run, isOnce } of this.#effects) {
      if (isFirst || !isOnce) this.#cleanups.push(run());
    }
  }

  leave(): void {
    for (const clean of this.#cleanups) clean?.();
  }
}

describe("wrapElement()", () => {
  it("writes false only where it is a word: elsewhere React 18 would make it true", () => {
    const place = new Place();
    place.show({ hidden: false, "aria-busy": false, inert: true });
    expect(place.drawn).not.toHaveProperty("hidden");
    expect(place.drawn).toMatchObject({ "aria-busy": false, inert: true });
  });

  it("sets objects as properties, and has no attribute for them", () => {
    const place = new Place();
    const data = { title: "Pottery" };
    place.show({ data });
    expect(place.element).toHaveProperty("data", data);
    expect(place.drawn).not.toHaveProperty("data");
  });

  it("writes text and truth values as attributes, too, as a server needs them", () => {
    const place = new Place();
    place.show({ src: "/a.json", progressKey: "mine", estimate: true, className: "wide" });
    expect(place.drawn).toMatchObject({ src: "/a.json", "progress-key": "mine", estimate: "" });
    expect(place.drawn).toMatchObject({ tag: "roadmap-graph", class: "wide" });
    expect(place.element).toMatchObject({ src: "/a.json", progressKey: "mine", estimate: true });
    place.show({ estimate: false });
    expect(place.drawn).not.toHaveProperty("estimate");
    expect(place.element).toMatchObject({ src: undefined, estimate: false });
  });

  it("leaves alone what the page does not change", () => {
    const place = new Place();
    place.show({ src: "/a.json", "aria-label": "Map" });
    Object.assign(place.element, { src: "/changed-since.json" });
    place.show({ src: "/a.json", "aria-label": "Road" });
    expect(place.element).toHaveProperty("src", "/changed-since.json");
    expect(place.drawn).toHaveProperty("aria-label", "Road");
    place.show({ src: "/b.json" });
    expect(place.element).toHaveProperty("src", "/b.json");
  });

  it("calls the handler of the last rendering, until it leaves", () => {
    const place = new Place();
    const heard: string[] = [];
    place.show({ onRoadmapProgressChange: (event: Event) => heard.push(`first ${event.type}`) });
    expect(place.drawn).not.toHaveProperty("onRoadmapProgressChange");
    place.show({ onRoadmapProgressChange: (event: Event) => heard.push(`then ${event.type}`) });
    place.element.dispatchEvent(new Event("roadmap-progress-change"));
    place.element.dispatchEvent(new Event("roadmap-load"));
    expect(heard).toEqual(["then roadmap-progress-change"]);
    place.leave();
    place.element.dispatchEvent(new Event("roadmap-progress-change"));
    expect(heard).toHaveLength(1);
  });

  it("gives the element to the ref", () => {
    const place = new Place();
    place.show({});
    expect(place.ref.current).toBe(place.element);
  });
});
