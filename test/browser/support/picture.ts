import type { RoadmapGraph } from "../../../src/index.js";
import { nodes } from "./map.js";
import { until } from "./until.js";

/** Sub-pixels that rounding may cost. */
const TOLERANCE = 0.6;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a map is seen through. */
export function frameOf(map: RoadmapGraph): HTMLElement {
  return map.shadowRoot?.querySelector("[part~=frame]") as HTMLElement;
}

/** Whether a box is wholly within another, but for rounding. */
export function isInside(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

/** Where everything is, against the corner of the map; what is hidden is left out. */
export function boxesOf(map: RoadmapGraph): Box[] {
  const origin = map.getBoundingClientRect();
  return placed(map).map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      name: element.dataset.box as string,
      left: rounded(left - origin.left),
      top: rounded(top - origin.top),
      right: rounded(right - origin.left),
      bottom: rounded(bottom - origin.top),
    };
  });
}

/** Engines reckon in fractions of pixels that differ in the fifth decimal. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Everything that can go wrong in a picture, in words; nothing where it is sound. */
export function flawsOf(map: RoadmapGraph): string[] {
  const boxes = boxesOf(map);
  return [...overlapsAmong(boxes), ...outside(boxes, map), ...clipped(map)];
}

/** Waits until nothing is wrong any more; says what is, if it stays. */
export async function becomesSound(map: RoadmapGraph): Promise<void> {
  await until(
    () => `the picture is sound: ${flawsOf(map).slice(0, 10).join("; ")}`,
    () => flawsOf(map).length === 0,
  );
}

function placed(map: RoadmapGraph): HTMLElement[] {
  const all = map.shadowRoot?.querySelectorAll<HTMLElement>("[data-box]") ?? [];
  return Array.from(all).filter((element) => !element.hidden && !isSheet(element));
}

/** In the narrow form the detail lies over the map on purpose. */
function isSheet(element: HTMLElement): boolean {
  return element.classList.contains("sheet");
}

function overlapsAmong(boxes: readonly Box[]): string[] {
  const fromTop = boxes.toSorted((a, b) => a.top - b.top);
  return fromTop.flatMap((box, at) => {
    const rest = fromTop.slice(at + 1);
    const end = rest.findIndex((other) => other.top >= box.bottom - TOLERANCE);
    return rest
      .slice(0, end < 0 ? undefined : end)
      .filter((other) => box.left < other.right - TOLERANCE && other.left < box.right - TOLERANCE)
      .map((other) => `${box.name} overlaps ${other.name}`);
  });
}

function outside(boxes: readonly Box[], map: RoadmapGraph): string[] {
  const origin = map.getBoundingClientRect();
  const { x, y, width, height } = groundOf(map).getBoundingClientRect();
  const ground = new DOMRect(x - origin.x, y - origin.y, width, height);
  return boxes
    .filter(({ left, top, right, bottom }) => {
      return !isInside(new DOMRect(left, top, right - left, bottom - top), ground);
    })
    .map((box) => `${box.name} leaves the map`);
}

/** A map that is seen through a frame may be larger than the element. */
function groundOf(map: RoadmapGraph): HTMLElement {
  const isFramed = map.layout === "tree" || map.layout === "radial";
  return (isFramed && map.shadowRoot?.querySelector<HTMLElement>(".canvas")) || map;
}

/** Text that is cut off, or that sticks out of its node. */
function clipped(map: RoadmapGraph): string[] {
  return nodes(map).flatMap((item) => {
    const title = item.querySelector(".title") as HTMLElement;
    const name = title.textContent?.slice(0, 30);
    const range = document.createRange();
    range.selectNodeContents(title);
    const text = range.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    // A letter may reach out of its line, into space that is there for it; a line may not.
    const lineHeight = Number.parseFloat(getComputedStyle(title).lineHeight);
    const isCut =
      title.scrollWidth > title.clientWidth + 1 ||
      title.scrollHeight > title.clientHeight + lineHeight / 2;
    const isOut =
      text.left < box.left - TOLERANCE ||
      text.right > box.right + TOLERANCE ||
      text.top < box.top - 2 ||
      text.bottom > box.bottom + 2;
    return [...(isCut ? [`“${name}” is cut off`] : []), ...(isOut ? [`“${name}” sticks out`] : [])];
  });
}
