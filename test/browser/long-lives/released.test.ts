import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { serve } from "../support/server.js";
import { until } from "../support/until.js";
import { held, waiting } from "./held.js";

/** Two steps with some topics, and things that make it long. */
const DATA = {
  formatVersion: 1,
  id: "released",
  title: "A roadmap",
  conclusion: "Go on.",
  faq: [{ question: "Why?", answer: "So." }],
  steps: ["One", "Two", "Three"].map((title) => ({
    id: title,
    title,
    topics: ["A", "B"].map((letter) => ({ id: title + letter, title: `${title} ${letter}` })),
  })),
} as const;

const NAMES = ["roadmap-graph", "roadmap-next", "roadmap-faq"] as const;

type Element = HTMLElement & { updateComplete: Promise<boolean>; data: unknown; src: unknown };

function buttonsOf(map: RoadmapGraph): HTMLElement[] {
  return Array.from(map.shadowRoot?.querySelectorAll<HTMLElement>(".buttons button") ?? []);
}

function find(map: RoadmapGraph, selector: string): Promise<HTMLElement> {
  return until(`there is ${selector}`, () => map.shadowRoot?.querySelector<HTMLElement>(selector));
}

async function keydown(map: RoadmapGraph, key: string): Promise<void> {
  const [item] = map.shadowRoot?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? [];
  item?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  await map.updateComplete;
}

/** What a reader may have opened when a map is taken away. */
const USES: Readonly<Record<string, (map: RoadmapGraph) => Promise<unknown> | unknown>> = {
  "that was only looked at": () => {},
  "that was opened and marked": (map) => {
    map.expandAll();
    map.setStatus("OneA", "done");
    map.selected = "TwoA";
  },
  "that is moving": (map) => map.expandAll(),
  "with its search open": async (map) => {
    await keydown(map, "/");
    const field = (await find(map, "input[type=search]")) as HTMLInputElement;
    field.value = "one";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },
  "with its menu open": async (map) => {
    buttonsOf(map).at(-1)?.click();
    await find(map, ".menu");
  },
  "with its help open": async (map) => {
    await keydown(map, "?");
    await find(map, "dialog[open]");
  },
  "that was zoomed and moved": async (map) => {
    map.shadowRoot?.querySelector(".frame")?.dispatchEvent(new PointerEvent("pointerenter"));
    await map.zoomIn();
  },
  "with a hint about a gesture": async (map) => {
    await map.zoomIn();
    const wheel = new WheelEvent("wheel", { deltaY: 9, bubbles: true, cancelable: true });
    map.shadowRoot?.querySelector(".frame")?.dispatchEvent(wheel);
    await find(map, ".hint");
  },
  "that is a tree": async (map) => {
    map.layout = "tree";
    await map.updateComplete;
    map.expandAll();
  },
  "that is going to a printer": () => dispatchEvent(new Event("beforeprint")),
};

describe("what is held of the page", () => {
  let place: HTMLElement;
  let beforehand: string[];

  before(async () => {
    await import("../../../src/index.js");
  });

  beforeEach(() => {
    place = document.createElement("div");
    place.style.inlineSize = "600px";
    document.body.append(place);
    beforehand = held();
  });

  afterEach(() => {
    place.remove();
    localStorage.clear();
  });

  async function mount<T extends Element>(name: string, more: object = {}): Promise<T> {
    const element = document.createElement(name) as T;
    Object.assign(element, { data: DATA }, more);
    place.append(element);
    await element.updateComplete;
    return element;
  }

  /** What was there before, and nothing that waits to be done. */
  async function isReleased(): Promise<void> {
    expect(held()).to.deep.equal(beforehand);
    await until(
      () => `nothing is due any more: ${waiting().join("; ")}`,
      () => waiting().length === 0,
    );
    expect(held()).to.deep.equal(beforehand);
  }

  it("is seen", async () => {
    const map = await mount("roadmap-graph");
    expect(held().length).to.be.greaterThan(beforehand.length + 5);
    map.remove();
  });

  for (const [name, use] of Object.entries(USES)) {
    it(`is let go by a map ${name}`, async () => {
      const map = await mount<RoadmapGraph & Element>("roadmap-graph");
      await use(map);
      map.remove();
      await isReleased();
    });
  }

  for (const name of NAMES) {
    it(`is let go by a <${name}> after each of many moves`, async () => {
      const element = await mount(name);
      for (let times = 0; times < 20; times += 1) {
        place.append(element);
        await element.updateComplete;
      }
      const once = held().length;
      place.append(element);
      await element.updateComplete;
      expect(held()).to.have.lengthOf(once);
      element.remove();
      await isReleased();
    });

    it(`is let go by a <${name}> whose roadmap is on its way`, async () => {
      const requests = serve();
      const element = document.createElement(name);
      Object.assign(element, { src: "/never-answered.json" });
      place.append(element);
      const [request] = await until("it asks", () => requests.length > 0 && requests);
      element.remove();
      expect(request?.signal.aborted).to.equal(true);
      await isReleased();
    });

    it(`is let go by a <${name}> nobody came near to`, async () => {
      place.style.marginBlockStart = "10000px";
      const element = document.createElement(name);
      Object.assign(element, { data: DATA });
      place.append(element);
      await new Promise((resolve) => setTimeout(resolve));
      element.remove();
      await isReleased();
    });

    it(`is let go by a <${name}> that shows what went wrong`, async () => {
      const element = await mount(name, { data: { ...DATA, steps: 1 } });
      element.remove();
      await isReleased();
    });
  }

  it("is let go by what stands beside a map, whichever goes first", async () => {
    const map = await mount("roadmap-graph");
    const [next, faq] = [
      await mount("roadmap-next", { data: undefined }),
      await mount("roadmap-faq", { data: undefined }),
    ];
    next.remove();
    map.remove();
    await faq.updateComplete;
    faq.remove();
    await isReleased();
  });
});
