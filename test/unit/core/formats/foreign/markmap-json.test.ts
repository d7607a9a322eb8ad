import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkmapJson } from "../../../../../src/core/formats/foreign/markmap-json.js";
import { ImportError } from "../../../../../src/core/formats/imported.js";
import { parseRoadmap } from "../../../../../src/core/model/parse-roadmap.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";
import { fixture } from "../../../support/foreign-fixture.js";
import { nodesOf, outlineText } from "../../../support/outline-text.js";

const parsers = { html: parseHtml };

describe("readMarkmapJson()", () => {
  it("reads the texts of a tree as text", async () => {
    const { data, guesses } = await readMarkmapJson(fixture("markmap"), parsers);
    expect(outlineText(data)).toBe(
      [
        "Baking & more",
        "  Dough",
        "    Flour",
        "    Yeast",
        "      Wild yeast",
        "  Bread",
        "    Loaves",
        "      Rolls",
      ].join("\n"),
    );
    expect(guesses).toEqual([]);
    expect(parseRoadmap(data).findings.listed).toEqual([]);
  });

  it("keeps links", async () => {
    const url = "https://example.org/baking/";
    const { data } = await readMarkmapJson(fixture("markmap"), parsers, { url });
    expect(nodesOf(data.steps)[1]?.links).toEqual([{ title: "Flour", url: `${url}flour.html` }]);
  });

  it("has closed what is folded, and with 2 all that is below it", async () => {
    const { expanded } = await readMarkmapJson(fixture("markmap"), parsers);
    expect(expanded).toEqual(["dough"]);
  });

  it("leaves scripts out", async () => {
    const content = "A<script>alert(1)</script><img src=x onerror=alert(1)>";
    const map = { content: "", children: [{ content, children: [] }] };
    const { data } = await readMarkmapJson(map, parsers, { name: "Safe" });
    expect(outlineText(data)).toBe("Safe\n  A");
  });

  it("throws nothing but ImportErrors at any tree", async () => {
    const { node } = fc.letrec((tie) => ({
      node: fc.record({
        content: fc.oneof(fc.string(), fc.constant("<a href='javascript:x'>a</a>"), fc.jsonValue()),
        payload: fc.oneof(fc.record({ fold: fc.nat(2) }), fc.jsonValue()),
        children: fc.oneof(
          { depthSize: "small" },
          fc.jsonValue(),
          fc.array(tie("node"), { maxLength: 4 }),
        ),
      }),
    }));
    await fc.assert(
      fc.asyncProperty(node, async (random) => {
        const imported: unknown = await readMarkmapJson(random, parsers).catch(
          (error: unknown) => error,
        );
        if (imported instanceof ImportError) return;
        const { data } = imported as Awaited<ReturnType<typeof readMarkmapJson>>;
        const { roadmap, findings } = parseRoadmap(data);
        expect(findings.error).toBe(0);
        expect(JSON.stringify(roadmap)).not.toContain('"url":"javascript:');
      }),
    );
  });
});
