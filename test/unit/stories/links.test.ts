import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manualText } from "../../../stories/manual/manual-text.js";

const read = (path: string) => readFileSync(path, "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const idOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const pages = filesIn("stories", ".mdx");
const manual = pages.filter((path) => path.startsWith("stories/manual/"));

const places = new Set([
  ...pages.map((path) => {
    const [, title = ""] = /<Meta title="([^"]+)"/.exec(read(path)) ?? [];
    return `/docs/${idOf(title)}--docs`;
  }),
  ...filesIn("stories", ".stories.ts").flatMap((path) => {
    const [, title = ""] = /title: "([^"]+)"/.exec(read(path)) ?? [];
    const names = read(path).matchAll(/^export const (\w+): Story/gm);
    return Array.from(names, ([, name = ""]) => {
      return `/story/${idOf(title)}--${idOf(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-"))}`;
    });
  }),
]);

/** What is shown: pages as they are, and those of the manual as they are taken from docs/. */
const texts = pages.map((path) => {
  const [, document] = /"\.\.\/\.\.\/(docs\/[\w-]+\.md)\?raw"/.exec(read(path)) ?? [];
  return [path, document ? manualText(read(document)) : read(path)] as const;
});

const stories = filesIn("stories", ".stories.ts").map((path) => [path, read(path)] as const);

describe("pages of Storybook", () => {
  it.each([...texts, ...stories])("%s links to what is there", (_, text) => {
    for (const [, place] of text.matchAll(/\?path=(\/[\w/-]+)/g)) expect(places).toContain(place);
  });

  it("show the very list that the guide has", () => {
    const block = `\`\`\`html\n${read("stories/support/short-list.html")}\`\`\`\n`;
    expect(read("stories/guides/get-started.mdx")).toContain(block);
  });

  it("have every document for users", () => {
    const shown = manual.map((path) => path.replace("stories/manual/", "").replace(".mdx", ""));
    const documents = readdirSync("docs").filter((name) => name.endsWith(".md"));
    const forUsers = documents.filter((name) => name !== "releasing.md");
    expect(shown.sort()).toEqual(forUsers.map((name) => name.replace(".md", "")).sort());
  });
});
