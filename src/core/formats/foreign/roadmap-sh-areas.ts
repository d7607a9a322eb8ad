import { type Box, type Drawing, isTopic, liesIn, nearest } from "./roadmap-sh-boxes.js";

/** Finds out where the boxes in an area belong to which no line leads. */
export class AreaHomes {
  /** Areas that are topics themselves, with the box that has their title. */
  readonly titles = new Map<Box, Box>();
  readonly #parents = new Map<Box, Box>();

  constructor(
    readonly drawing: Drawing,
    readonly steps: readonly Box[],
    /** What lines say. */
    readonly known: ReadonlyMap<Box, Box>,
  ) {}

  /** The topic that boxes in an area go below: a step in it, or it itself where it has a title. */
  homeOf(area: Box): Box {
    if (this.titles.has(area)) return area;
    const parent = this.parentOf(area);
    if (liesIn(parent, area)) return parent;
    const title = this.#titleOf(area);
    if (title) this.titles.set(area, title);
    return title ? area : parent;
  }

  /** The topic that an area goes below. There is a step at least. */
  parentOf(area: Box): Box {
    const parent = this.#parents.get(area) ?? this.#findParent(area);
    this.#parents.set(area, parent);
    return parent;
  }

  #findParent(area: Box): Box {
    return (
      this.steps.find((step) => liesIn(step, area)) ??
      this.#parentByLine(area) ??
      this.#parentOfOthers(area) ??
      (nearest(area, this.steps) as Box)
    );
  }

  #parentByLine(area: Box): Box | undefined {
    const ends = this.drawing.edges
      .filter(({ from, to }) => from === area || to === area)
      .map(({ from, to }) => (from === area ? to : from));
    return ends.find(isTopic);
  }

  /** Lines often lead to the first box of an area only. */
  #parentOfOthers(area: Box): Box | undefined {
    for (const [child, parent] of this.known) {
      if (liesIn(child, area) && !liesIn(parent, area)) return parent;
    }
    return undefined;
  }

  #titleOf(area: Box): Box | undefined {
    if (area.label) return area;
    return this.drawing.boxes.find(
      (box) => box.kind === "label" && box.label !== "" && liesIn(box, area),
    );
  }
}
