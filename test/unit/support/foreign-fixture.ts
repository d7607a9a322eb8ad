import { readFileSync } from "node:fs";

/** A document of another tool, as JSON. */
export function fixture(name: string): unknown {
  return JSON.parse(fixtureText(name));
}

/** The same as text. */
export function fixtureText(name: string): string {
  const file = new URL(`../../fixtures/foreign/${name}.json`, import.meta.url);
  return readFileSync(file, "utf8");
}
