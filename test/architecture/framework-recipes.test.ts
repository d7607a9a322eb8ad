import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "./support/compile.js";
import { read } from "./support/files.js";
import { type Consumer, installPacked } from "./support/packed.js";

const recipes = [
  { heading: "## React 19", framework: "react" },
  { heading: "## React 18", framework: "react" },
  { heading: "## Solid", framework: "solid-js" },
  { heading: "## Preact", framework: "preact" },
  { heading: "### Next", framework: "react" },
];

/** The programs below a heading, each with the name that its first line may give it. */
function programsBelow(heading: string): { readonly file: string; readonly source: string }[] {
  const [, section = ""] = read("docs/frameworks.md").split(`\n${heading}\n`);
  const [own = ""] = section.split(/\n##+ /);
  return Array.from(own.matchAll(/```tsx\n(?:\/\/ (\S+)\n)?([\s\S]*?)```/g), (found) => {
    const [, file = "page.tsx", source = ""] = found;
    return { file, source };
  });
}

describe("docs/frameworks.md", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked();
  }, 60_000);
  afterAll(() => consumer?.remove());

  it.each(recipes)("has a recipe below $heading that TypeScript is content with", (recipe) => {
    const { heading, framework } = recipe;
    const programs = programsBelow(heading);
    const place = (file: string) => join(consumer.folder, heading.replace(/\W/g, ""), file);
    for (const { file, source } of programs) {
      mkdirSync(dirname(place(file)), { recursive: true });
      writeFileSync(place(file), source);
    }
    const { file, source } = programs.at(-1) ?? { file: "", source: "" };
    const resolution = ["--module", "esnext", "--moduleResolution", "bundler"];
    const options = [...resolution, "--jsx", "preserve", "--jsxImportSource", framework];
    expect(source).toContain("oadmap");
    expect(compile(place(file), source, options)).toBe("");
  });
});
