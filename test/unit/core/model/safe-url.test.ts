import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeUrl } from "../../../../src/core/model/safe-url.js";

const inert: readonly unknown[] = [
  "javascript:x",
  "JaVaScRiPt:x",
  " \u0001javascript:x",
  "\0javascript:x",
  "\fjavascript:x",
  "\vjavascript:x",
  "java\nscript:x",
  "java\tscript:x",
  "java\rscript:x",
  "javascript://%0aalert(1)",
  "vbscript:x",
  "feed:javascript:1",
  "view-source:javascript:1",
  "data:text/html,<script>",
  "data:,x",
  "data:;base64,eA==",
  "data:text/javascript;base64,eA==",
  "blob:https://a/b",
  "filesystem:https://a/b",
  "file:///etc/passwd",
  "jar:https://a",
  "intent://x#Intent;end",
  "about:blank",
  "http://[::1",
  // Their scheme is safe, but they are no addresses.
  "https://a.b c/",
  "https://a b.example/",
  "https://a.256",
  "https://1.2.3.4.5",
  "https://a.0x",
  "https://xn--a.example",
  "https://a.example:99999/",
  "https://a%00.example",
  "https:// ",
  // A safe beginning is of no use behind something else.
  "javascript:https://a.example/",
  "javascript://a.example/%0aalert(1)",
  "\u0001javascript://https://a.example",
  "data:https://a.example/",
  "j\navascript:/*https://a.example/*/x",
  "",
  " \n\t",
  null,
  undefined,
  42,
  {},
  [],
  ["https://a"],
  { toString: () => "https://a" },
];

const followed = [
  "https://x/javascript:y",
  "http://x",
  "#javascript:foo",
  "//cdn/x",
  "./a",
  "../a?b#c",
  "a b",
  "mailto:a@b.c",
  // These look odd, but lead nowhere else than to a web page.
  "https://u:p@host",
  "https://раypal.example",
  "\\\\host",
  "HTTPS://A.EXAMPLE",
  " https://a.example\n",
  "ht\ntps://a.example/\u0000",
  "https://a.example",
  "https://my-site.a.example?x#y",
  "https://a.example/ \n\ud800 javascript:x",
  "https://a.example\\b",
  "https://user@a.example:8080/",
  "https://1.2.3.4/",
  "https://xn--9caa/",
];

/** Pieces of which addresses, and what only looks like one, are made. */
const pieces = fc.constantFrom(
  ...["http", "https", "HTTPS", "mailto", "javascript", "data", "a", "b-c", "xn--", "1", "0x1"],
  ...["org", ":", "//", "/", "\\", ".", "..", "-", "?", "#", "@", ":80", ":99999", "%00", "["],
  ...["\t", "\n", "\0", " ", "\u0001", "é", "\u3002", "\ud800", "]", "_", "https://a.example"],
);

/** The scheme a browser would see on a page, or none. */
function schemeOf(value: string): string {
  try {
    return new URL(value, "https://page.invalid/").protocol;
  } catch {
    return "";
  }
}

describe("safeUrl()", () => {
  it.each(inert.map((value) => [value]))("refuses %j", (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it.each(followed)("passes %j on as it is written", (value) => {
    expect(safeUrl(value)).toBe(value);
  });

  it("judges as the parser for addresses does, whatever they are made of", () => {
    const begun = fc.tuple(fc.constantFrom("", "https://", "http://a."), fc.array(pieces));
    fc.assert(
      fc.property(begun, ([start, rest]) => {
        const value = start + rest.join("");
        const isSafe = value.trim() !== "" && /^(https?|mailto):$/.test(schemeOf(value));
        expect(safeUrl(value)).toBe(isSafe ? value : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes no more than a moment for a very long address", () => {
    for (const piece of ["a", "a-", "a."]) {
      const start = performance.now();
      safeUrl(`https://${piece.repeat(200_000)}!`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it("judges the same address alike the thousandth time", () => {
    // Node 20's URL.canParse() does not: once compiled, it refuses hosts with an é.
    const verdicts = Array.from({ length: 20_000 }, () => safeUrl("https://é.example"));
    expect(new Set(verdicts)).toEqual(new Set(["https://é.example"]));
  });
});
