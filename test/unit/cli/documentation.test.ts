import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type } from "./support/terminal.js";

const manual = readFileSync(new URL("../../../docs/command-line.md", import.meta.url), "utf8");

/** Every option that is named in a text. */
const optionsIn = (text: string) =>
  [...new Set(text.match(/--[a-z][a-z-]*/g))].filter((option) => option !== "--help").sort();

/** What the manual says of a command. */
const section = (name: string) =>
  manual.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? "";

describe("docs/command-line.md", () => {
  it.each(["validate", "import", "render", "init", "preview"])(
    "names exactly the options of %s",
    async (name) => {
      const { out } = await type([name, "--help"]);
      expect(optionsIn(section(name))).toEqual(optionsIn(out));
    },
  );

  it("has JSON in its examples that is JSON", () => {
    const examples = [...manual.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text ?? "");
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(() => JSON.parse(example)).not.toThrow();
  });
});
