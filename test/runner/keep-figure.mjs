import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("../../.cache/figures/", import.meta.url);

/**
 * Keeps what a test that counts its cases has to tell, where the page of figures is made from.
 *
 * @param {{ name: string, engine: string, version: string, cases: number, faults?: number }} figure
 */
export function keepFigure({ name, engine, version, cases, faults }) {
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${engine}-${name.replaceAll(" ", "-")}.json`, folder);
  writeFileSync(file, `${JSON.stringify({ name, engine, version, cases, faults })}\n`);
}
