import { mkdirSync, writeFileSync } from "node:fs";

/** What a test that counts its cases has to tell. */
interface Figure {
  readonly name: string;
  readonly cases: number;
  readonly faults: number;
}

/** Keeps a figure where the page of figures is made from. */
export function keepFigure({ name, cases, faults }: Figure): void {
  const folder = new URL("../../../.cache/figures/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`node-${name.replaceAll(" ", "-")}.json`, folder);
  writeFileSync(file, `${JSON.stringify({ name, engine: "node", cases, faults })}\n`);
}
