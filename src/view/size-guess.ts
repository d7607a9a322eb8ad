import type { Size } from "../core/layout/geometry.js";
import { maxNodeWidth } from "../core/layout/node-room.js";
import type { RoadMetrics } from "../core/layout/road-metrics.js";
import type { VisibleNode } from "../core/state/visible-tree.js";
import { textWidth } from "./text-width.js";

type Kind = "step" | "topic" | "single" | "leaf";

/** What nodes of one kind have in common, in pixels. */
interface Look {
  /** What is beside the title. */
  readonly beside: number;
  /** What is above and below the title. */
  readonly around: number;
  readonly line: number;
  /** The height with one line. */
  readonly least: number;
  /** The width of a title, as a multiple of its {@link textWidth}. */
  readonly em: number;
}

/** A node and the element that was drawn for it. */
export type Drawn = readonly [VisibleNode, HTMLElement];

/**
 * Guesses the sizes of nodes that were never drawn, by the sizes of those that were.
 *
 * Most titles fit on one line, whose height is known; so little moves when they are drawn.
 */
export class SizeGuess {
  readonly #metrics: RoadMetrics;
  readonly #looks: Partial<Record<Kind, Look>> = {};
  readonly #firstLooks: Readonly<Record<Kind, Look>>;
  readonly #sizes = new Map<number, Size>();

  constructor(metrics: RoadMetrics) {
    this.#metrics = metrics;
    this.#firstLooks = firstLooks(metrics);
  }

  node(node: VisibleNode): Size {
    const { level } = node.entry;
    const kind = kindOf(node);
    const look = this.#looks[kind] ?? this.#firstLooks[kind];
    const maxWidth = maxNodeWidth(level, this.#metrics);
    if (kind === "step") return this.#sizeOf(maxWidth, look.least);
    const text = look.em * textWidth(node.entry.node.title);
    const room = maxWidth - look.beside;
    if (text <= room) return this.#sizeOf(look.beside + text, look.least);
    const lines = Math.ceil(text / (0.94 * room));
    return this.#sizeOf(maxWidth, Math.max(look.least, look.around + lines * look.line));
  }

  teaser({ entry }: VisibleNode): Size {
    const { unit, branchWidth } = this.#metrics;
    const width = Math.min(branchWidth, 19.5 * unit);
    const length = entry.children.reduce((sum, { node }) => sum + node.title.length + 3, 0);
    const lines = Math.min(3, Math.ceil((0.45 * unit * length) / width));
    return { width, height: 1.17 * unit * lines };
  }

  caption(): Size {
    return { width: 6 * this.#metrics.unit, height: this.#metrics.unit };
  }

  /** Learns from what is drawn. @returns whether any of it is the first of its kind. */
  learn(drawn: readonly Drawn[]): boolean {
    const unknown = drawn.filter(([node]) => !this.#looks[kindOf(node)]);
    const kinds = Map.groupBy(unknown, ([node]) => kindOf(node));
    let hasLearned = false;
    for (const [kind, examples] of kinds) {
      const look = lookOf(kind, examples, this.#firstLooks[kind]);
      if (look) this.#looks[kind] = look;
      hasLearned ||= look !== undefined;
    }
    return hasLearned;
  }

  /** In whole pixels, as elements are measured; one object for all of a size. */
  #sizeOf(exactWidth: number, exactHeight: number): Size {
    const width = Math.round(exactWidth);
    const height = Math.round(exactHeight);
    const key = width * 4096 + height;
    const known = this.#sizes.get(key);
    if (known) return known;
    const size = { width, height };
    this.#sizes.set(key, size);
    return size;
  }
}

function kindOf({ entry, isExpanded }: VisibleNode): Kind {
  if (entry.level === 1) return "step";
  if (isExpanded !== undefined) return "topic";
  return entry.level === 2 ? "single" : "leaf";
}

/** The look of some nodes of a kind; `undefined` where none has its title on one line. */
function lookOf(kind: Kind, examples: readonly Drawn[], first: Look): Look | undefined {
  const [[, step] = []] = examples;
  if (kind === "step") return step && { ...first, least: step.offsetHeight };
  let textWidths = 0;
  let widths = 0;
  let last: HTMLElement | undefined;
  let titleWidth = 0;
  const line = lineHeight(examples[0]?.[1]);
  for (const [{ entry }, element] of examples) {
    const title = element.querySelector(".title")?.getBoundingClientRect();
    // A map that is zoomed shows everything larger or smaller than it is laid out.
    const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
    if (!title || title.height > 1.6 * line * scale) continue;
    last = element;
    titleWidth = title.width / scale;
    textWidths += textWidth(entry.node.title);
    widths += titleWidth;
  }
  if (!last || textWidths === 0) return undefined;
  return {
    beside: last.offsetWidth - titleWidth,
    around: aroundOf(last),
    line,
    least: last.offsetHeight,
    em: widths / textWidths,
  };
}

function lineHeight(element: HTMLElement | undefined): number {
  const title = element?.querySelector(".title");
  return title ? Number.parseFloat(getComputedStyle(title).lineHeight) : 0;
}

function aroundOf(element: HTMLElement): number {
  const style = getComputedStyle(element);
  const around = ["paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"] as const;
  return around.reduce((sum, key) => sum + Number.parseFloat(style[key]), 0);
}

/** As the style sheet has it, before a page changes anything. */
function firstLooks({ unit }: RoadMetrics): Readonly<Record<Kind, Look>> {
  const look = (least: number, beside: number, em: number): Look => ({
    beside: beside * unit,
    around: 0.8 * unit,
    line: 1.35 * unit,
    least,
    em: em * unit,
  });
  const least = Math.max(32, 2.35 * unit);
  return {
    step: look(4.9 * unit, 3.2, 1),
    topic: look(least, 5.2, 1.03),
    single: look(least, 3.2, 1.03),
    leaf: look(least, 3.1, 0.93),
  };
}
