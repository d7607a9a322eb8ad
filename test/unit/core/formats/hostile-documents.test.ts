import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/core/formats/decode-text.js";
import { importDocument } from "../../../../src/core/formats/import-document.js";
import { ImportError } from "../../../../src/core/formats/imported.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap, RoadmapLink, RoadmapNode } from "../../../../src/core/model/roadmap.js";
import { parsers } from "../../support/parsers.js";

/** What a host makes of a document: a roadmap, or one sentence about what is wrong. */
async function outcomeOf(text: string): Promise<Roadmap | string> {
  try {
    const { data } = await importDocument(text, { parsers, url: "https://example.org/a/" });
    const { roadmap, findings } = parseRoadmap(data);
    if (roadmap) return roadmap;
    expect(findings.error).toBeGreaterThan(0);
    return "not valid";
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    const { message } = error as ImportError;
    expect(message).toMatch(/\S/);
    return message;
  }
}

async function roadmapOf(text: string): Promise<Roadmap> {
  const outcome = await outcomeOf(text);
  if (typeof outcome === "string") throw new Error(outcome);
  return outcome;
}

function urlsIn({ steps, resources, related }: Roadmap): string[] {
  const links: RoadmapLink[] = [...related, ...resources.flatMap((each) => each.links)];
  const visit = (node: RoadmapNode): void => {
    links.push(...node.links);
    node.topics.forEach(visit);
  };
  steps.forEach(visit);
  return links.flatMap(({ url }) => url ?? []);
}

function expectSafe(roadmap: Roadmap): void {
  for (const url of urlsIn(roadmap)) {
    expect(new URL(url, "https://page.example/").protocol).toMatch(/^(https?|mailto):$/);
  }
}

/** Addresses that must not be followed. */
const inert = [
  "javascript:alert(1)",
  "JaVaScRiPt:x",
  " \u0001javascript:x",
  "java\nscript:x",
  "java\tscript:x",
  "javascript://%0aalert(1)",
  "vbscript:x",
  "feed:javascript:1",
  "view-source:javascript:1",
  "data:text/html,<script>alert(1)</script>",
  "data:,x",
  "blob:https://a/b",
  "filesystem:https://a/b",
  "file:///etc/passwd",
  "jar:https://a",
  "intent://x#Intent;end",
  "about:blank",
  "http://[::1",
];

const attribute = (value: string) => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** A roadmap's step with something in it, in each language of documents. */
const carriers: readonly [name: string, (url: string) => string][] = [
  ["HTML", (url) => `<ul class="roadmap-outline"><li><a href="${attribute(url)}">a</a></li></ul>`],
  [
    "an article",
    (url) =>
      `<h2>Step 1: a</h2><p><a href="${attribute(url)}">a</a></p><h2>Step 2: b</h2><ul><li><a href="${attribute(url)}">b</a></ul>`,
  ],
  ["Markdown", (url) => `# A\n\n- [a](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)\n- b`],
  [
    "a definition in Markdown",
    (url) => `- [a][1]\n- b\n\n[1]: <${url.replace(/[<>\n]/g, encodeURIComponent)}>`,
  ],
  [
    "a post",
    (url) =>
      JSON.stringify({
        slug: "a",
        link: url,
        title: { rendered: "A" },
        content: {
          rendered: `<ul class="roadmap-outline"><li><a href="${attribute(url)}">a</a></ul>`,
        },
      }),
  ],
  [
    "markmap",
    (url) =>
      JSON.stringify({
        content: "A",
        children: [{ content: `<a href="${attribute(url)}">a</a>`, children: [] }],
      }),
  ],
  [
    "mind-elixir",
    (url) =>
      JSON.stringify({ nodeData: { topic: "A", children: [{ topic: "a", hyperLink: url }] } }),
  ],
  [
    "roadmap.sh",
    (url) =>
      JSON.stringify({
        nodes: [
          { id: "a", type: "topic", data: { label: "a" } },
          { id: "b", type: "button", data: { label: "b", href: url } },
        ],
        edges: [],
      }),
  ],
];

describe("hostile documents", () => {
  it.each(carriers)("bring no address in %s that runs or reads something", async (_, carrier) => {
    for (const url of inert) {
      const outcome = await outcomeOf(carrier(url));
      if (typeof outcome === "string") expect.unreachable(`${url}: ${outcome}`);
      else expectSafe(outcome);
    }
    expect(urlsIn(await roadmapOf(carrier("https://x.example/javascript:y")))).toContain(
      "https://x.example/javascript:y",
    );
  });

  const list = '<div class="roadmap-outline"><ul><li>a</li><li>b</li></ul></div>';
  it.each([
    ["scripts", `<script>alert(1)</script>${list}<script src=//x></script>`],
    [
      "a script in the title",
      `<ul class="roadmap-outline"><li>a<script>alert(1)</script></li><li>b</ul>`,
    ],
    [
      "handlers",
      `<ul class="roadmap-outline" onclick=alert(1)><li onmouseover="alert(1)">a<img src=x onerror=alert(1)></li><li>b</ul>`,
    ],
    [
      "forms",
      `<form action="javascript:alert(1)">${list}<button formaction=javascript:alert(1)></button></form>`,
    ],
    [
      "frames",
      `<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object>${list}`,
    ],
    ["a base", `<base href="javascript:alert(1)//">${list}`],
    ["a refresh", `<meta http-equiv=refresh content="0;url=javascript:alert(1)">${list}`],
    [
      "a drawing",
      `${list}<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>c</text></a></svg>`,
    ],
    [
      "a drawing that ends in the middle",
      `<svg><p><style><g title="</style><img src=x onerror=alert(1)>">${list}`,
    ],
    [
      "formulas",
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">${list}`,
    ],
    ["a formula with a link", `${list}<math href="javascript:alert(1)"><mi>c</mi></math>`],
    ["a template", `<template><script>alert(1)</script></template>${list}`],
    ["noscript", `<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>${list}`],
    ["style", `<style>@import 'javascript:alert(1)';</style>${list}`],
    ["tags that never end", `${list}<div title="`],
    ["a comment that never ends", `${list}<!-- <script>`],
  ])("in HTML with %s leave nothing but words", async (_, html) => {
    const outcome = await outcomeOf(html);
    // Some of them swallow the whole list, in browsers as well.
    if (typeof outcome === "string") return expect(outcome).toMatch(/no |No |drawing/);
    expectSafe(outcome);
    expect(JSON.stringify(outcome)).not.toMatch(/alert|javascript:|onerror|<script/);
  });

  it.each([
    ["scripts", "# A\n\n<script>alert(1)</script>\n\n- a\n- b\n"],
    ["handlers in a line", "# A\n\n- a <img src=x onerror=alert(1)>\n- b\n"],
    ["frames", '# A\n\n<iframe src="javascript:alert(1)"></iframe>\n\n- a\n- b\n'],
    ["an address in angle brackets", "# A\n\n- a <javascript:alert(1)>\n- b\n"],
    ["links in raw HTML", '# A\n\n- a\n- b\n\n<a href="javascript:alert(1)">c</a>\n'],
    ["references that lead in a circle", "# A\n\n- a [b][b]\n- b [a][a]\n\n[a]: #b\n[b]: #a\n"],
    ["a reference to itself", "# A\n\n- [a]\n- b\n\n[a]: [a]\n"],
    ["notes that hold each other", "# A\n\n- a[^1]\n- b\n\n[^1]: See [^2]\n[^2]: See [^1]\n"],
  ])("in Markdown with %s leave nothing that runs", async (_, markdown) => {
    const roadmap = await roadmapOf(markdown);
    expectSafe(roadmap);
    expect(roadmap.steps.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(roadmap)).not.toMatch(/onerror|<script|<iframe/);
  });

  it.each([
    ["native", (inside: string) => `{"steps":[{"id":"a","title":"a","topics":${inside}}]}`],
    ["mind-elixir", (inside: string) => `{"nodeData":{"topic":"a","children":${inside}}}`],
    [
      "jsMind",
      (inside: string) => `{"format":"node_tree","data":{"topic":"a","children":${inside}}}`,
    ],
    ["markmap", (inside: string) => `{"content":"a","children":${inside}}`],
    ["WordPress", (inside: string) => `{"content":{"rendered":${inside}}}`],
    ["roadmap.sh", (inside: string) => `{"edges":[],"nodes":${inside}}`],
    ["unknown", (inside: string) => `{"a":${inside}}`],
    ["lists", (inside: string) => inside],
  ])("of JSON a million levels deep are refused in words: %s", async (_, around) => {
    const levels = 1_000_000;
    const brackets = "[".repeat(levels) + "]".repeat(levels);
    const nested =
      '[{"topic":"a","content":"a","id":"a","title":"a","data":{"label":"a"},"children":'.repeat(
        levels / 10,
      ) +
      "[]" +
      "}]".repeat(levels / 10);
    expect(await outcomeOf(around(brackets))).toBeTypeOf("string");
    const outcome = await outcomeOf(around(nested));
    if (typeof outcome !== "string") expectSafe(outcome);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "have no way to prototypes with %s",
    async (key) => {
      const texts = [
        `{"formatVersion":1,"id":"${key}","title":"A","steps":[{"id":"a","title":"A","${key}":{"polluted":1}}],"${key}":{"polluted":1}}`,
        `{"nodeData":{"topic":"A","${key}":{"polluted":1},"children":[{"id":"${key}","topic":"${key}"}]}}`,
        `{"format":"node_array","data":[{"id":"r","isroot":true},{"id":"${key}","parentid":"r","topic":"a"},{"id":"b","parentid":"${key}","topic":"b"}]}`,
        `{"content":"A","children":[{"content":"${key}","children":[],"${key}":{"polluted":1}}]}`,
        `{"nodes":[{"id":"${key}","type":"topic","data":{"label":"${key}"}}],"edges":[{"source":"${key}","target":"${key}"}]}`,
        `# A\n\n- ${key}\n- b <!-- #${key} -->\n`,
        `<ul class="roadmap-outline"><li id="${key}">${key}</li><li>b</li></ul>`,
      ];
      for (const text of texts) await roadmapOf(text);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it("with halves of signs and marks that turn text around can be drawn", async () => {
    const topic = "\uD800a\u202Eb\uDFFF";
    const { steps } = await roadmapOf(
      JSON.stringify({ nodeData: { children: [{ topic, id: topic }] } }),
    );
    expect(steps[0]?.title.isWellFormed()).toBe(true);
  });

  it("of 50 MB end in words or a roadmap", async () => {
    const long = "a ".repeat(25_000_000);
    const title = JSON.stringify(long);
    expect(await outcomeOf(long)).toContain("2000000 characters");
    expect(await outcomeOf(`<p>${long}`)).toContain("2000000 characters");
    expect(await outcomeOf(`[${title}`)).toContain("JSON");
    expect(
      await outcomeOf(`{"nodeData":{"topic":"A","children":[{"id":"a","topic":${title}}]}}`),
    ).toHaveProperty("steps");
    const many = `{"topic":"a"},`.repeat(3_500_000).slice(0, -1);
    expect(await outcomeOf(`{"nodeData":{"children":[${many}]}}`)).toContain("250000 topics");
  }, 30_000);

  it("in a wrong encoding are read or refused", async () => {
    const markdown = "# Café\n\n- Crème\n- Thé\n";
    const western = Uint8Array.from(markdown, (sign) => sign.charCodeAt(0));
    expect((await roadmapOf(decodeText(western))).title).toBe("Café");
    const wide = new Uint8Array(
      new Uint16Array([...markdown].map((sign) => sign.charCodeAt(0))).buffer,
    );
    expect(await outcomeOf(decodeText(wide))).toContain("UTF-8");
    const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(await outcomeOf(decodeText(picture))).toContain("UTF-8");
  });

  it("of any text end in words or a roadmap", async () => {
    const piece = fc.constantFrom(
      ...'{ } [ ] " : , < > </ <ul> <li> <h2> <svg <!-- --> ``` # - * a b 1. \n | \\ & &lt; \0 <?xml <html> <base href=javascript:>'.split(
        " ",
      ),
      "\n",
      " ",
      "<a href=javascript:x>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const outcome = await outcomeOf(pieces.join(""));
        if (typeof outcome !== "string") expectSafe(outcome);
      }),
      { numRuns: 300 },
    );
  });

  it("of any JSON end in words or a roadmap", async () => {
    const key = fc.constantFrom(
      ..."nodes edges content rendered children nodeData topic meta format data id type label position x y code message title steps isroot parentid source target payload fold".split(
        " ",
      ),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "medium" },
        fc.constantFrom<unknown>(
          "a",
          "topic",
          "node_tree",
          "node_array",
          1,
          -1e308,
          true,
          null,
          "<b>",
        ),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        const outcome = await outcomeOf(JSON.stringify(json));
        if (typeof outcome !== "string") expectSafe(outcome);
      }),
      { numRuns: 1000 },
    );
  });
});
