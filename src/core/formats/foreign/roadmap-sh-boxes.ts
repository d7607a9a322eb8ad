import { ImportError } from "../imported.js";
import { isObject, own, ownList, ownText } from "./own.js";

/** Each box is measured against others, so that more would take too long. */
const MAX_BOXES = 10_000;

/** Something that stands in a drawing of roadmap.sh. */
export interface Box {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** What it says of its own standing: “Alternative option”. */
  readonly legend: string;
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line between two boxes. */
export interface Edge {
  readonly from: Box;
  readonly to: Box;
  readonly isDashed: boolean;
}

/** A drawing, from top to bottom. */
export interface Drawing {
  readonly boxes: readonly Box[];
  /** In the order of the document. */
  readonly edges: readonly Edge[];
}

/**
 * Reads the boxes and lines of a drawing.
 *
 * @throws {ImportError} `too-large`.
 */
export function readDrawing(json: unknown): Drawing {
  if ([ownList(json, "nodes"), ownList(json, "edges")].some(({ length }) => length > MAX_BOXES)) {
    const message = `It has more than ${MAX_BOXES} boxes or lines: take a part of it.`;
    throw new ImportError("too-large", message);
  }
  const boxes = ownList(json, "nodes").filter(isObject).map(boxOf).sort(fromTop);
  const byId = new Map(boxes.toReversed().map((box) => [box.id, box]));
  const edges = ownList(json, "edges").flatMap((edge) => {
    const from = byId.get(ownText(edge, "source"));
    const to = byId.get(ownText(edge, "target"));
    const isDashed = ownText(own(edge, "data"), "edgeStyle") === "dashed";
    return from && to && from !== to ? [{ from, to, isDashed }] : [];
  });
  return { boxes, edges };
}

function boxOf(node: object): Box {
  const data = own(node, "data");
  const position = own(node, "position");
  const left = amount(own(position, "x"));
  const top = amount(own(position, "y"));
  return {
    id: ownText(node, "id"),
    kind: ownText(node, "type"),
    label: ownText(data, "label"),
    legend: ownText(own(data, "legend"), "label"),
    href: ownText(data, "href"),
    left,
    top,
    right: left + sizeOf(node, "width"),
    bottom: top + sizeOf(node, "height"),
  };
}

/** Sizes stand in several places, by the version of the editor. */
function sizeOf(node: object, key: "width" | "height"): number {
  return (
    amount(own(node, key)) ||
    amount(own(own(node, "style"), key)) ||
    amount(own(own(node, "measured"), key))
  );
}

function amount(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** Boxes that are topics; those that are drawn without a kind are, too. */
export function isTopic({ kind, label }: Box): boolean {
  return label !== "" && !NO_TOPICS.has(kind);
}

const NO_TOPICS = new Set(
  "section paragraph label button title legend vertical horizontal linksgroup".split(" "),
);

/** Lines that lead nowhere; the editor labels them with their own kind. */
export function isLine({ kind }: Box): boolean {
  return kind === "vertical" || kind === "horizontal";
}

/** The order in which boxes are read. */
export function fromTop(a: Box, b: Box): number {
  return a.top - b.top || a.left - b.left;
}

/** Whether the middle of a box lies in another one. */
export function liesIn(box: Box, around: Box): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return x >= around.left && x <= around.right && y >= around.top && y <= around.bottom;
}

/** How far apart two boxes are, from edge to edge. */
function distance(a: Box, b: Box): number {
  const x = Math.max(a.left - b.right, b.left - a.right, 0);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(x, y);
}

/** The nearest of some boxes; the first of those that are equally near. */
export function nearest(box: Box, others: readonly Box[]): Box | undefined {
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const apart = distance(box, other);
    if (apart < least || best === undefined) {
      best = other;
      least = apart;
    }
  }
  return best;
}

/** The smallest of some boxes that a box lies in. */
export function boxAround(box: Box, others: readonly Box[]): Box | undefined {
  let best: Box | undefined;
  for (const other of others) {
    if (other === box || !liesIn(box, other)) continue;
    if (best === undefined || area(other) < area(best)) best = other;
  }
  return best;
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
