// @ts-expect-error: a script without types, which the runner of the browsers uses too.
import * as figures from "../../runner/keep-figure.mjs";

/** What a test that counts its cases has to tell. */
interface Figure {
  readonly name: string;
  readonly cases: number;
  /** How many went wrong, where a test goes on after one. */
  readonly faults?: number;
}

/** Keeps a figure where the page of figures is made from. */
export function keepFigure(figure: Figure): void {
  figures.keepFigure({ ...figure, engine: "node", version: process.versions.node });
}
