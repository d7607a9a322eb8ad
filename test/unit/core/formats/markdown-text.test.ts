import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownLink, markdownText } from "../../../../src/core/formats/markdown-text.js";
import { safeUrl } from "../../../../src/core/model/safe-url.js";
import { nastyText } from "../../support/arbitraries.js";

/** What Markdown makes of backslashes: the sign after one is the sign. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** What is left to mean something, when all that is escaped is gone. */
function meaningful(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
}

describe("markdownText()", () => {
  it.each([
    ["plain words, and signs that mean nothing", "CI/CD, it’s “new”; 50% (or so)!"],
    ["hyphens and numbers within a line", "A 1. first - second + third"],
  ])("leaves %s as they are", (_, text) => {
    expect(markdownText(text)).toBe(text);
  });

  it.each([
    ["emphasis", "*a* __b__ ~~c~~", "\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~"],
    ["code", "`a` \\", "\\`a\\` \\\\"],
    ["links and pictures", "![a](b)", "!\\[a\\](b)"],
    ["HTML and entities", "<script> &lt;", "\\<script\\> \\&lt;"],
    ["a heading, from both ends", "# a #", "\\# a \\#"],
    ["a list", "- a", "\\- a"],
    ["another list", "+ a", "\\+ a"],
    ["a numbered list", "12. a", "12\\. a"],
    ["another numbered list", "1) a", "1\\) a"],
    ["a rule", "---", "\\---"],
    ["an underlined heading", "===", "\\==="],
    ["a task", "[x] done", "\\[x\\] done"],
    ["a table", "|a|b|", "\\|a\\|b\\|"],
    ["formulas, attributes and raised letters", "$x^2$ {#id}", "\\$x\\^2\\$ \\{\\#id\\}"],
    ["addresses", "https://a.b www.c.d e@f.g", "https\\://a.b www\\.c.d e\\@f.g"],
    ["lines", " a\n\n# b\r\n\tc\u2028d ", "a \\# b c d"],
    ["control characters", "a\u0000b\u0085c", "a\ufffdb\ufffdc"],
  ])("takes the meaning from %s", (_, text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("shows the text, in one line in which nothing means anything", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const markdown = markdownText(text);
        expect(unescaped(markdown)).toBe(text.trim().split(/\s+/).join(" "));
        expect(meaningful(markdown)).not.toMatch(/[\\`*_[\]{}<>&~|^$#\n]/);
        expect(markdown).not.toMatch(/^([-+=:]|\d+[.)])/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("markdownLink()", () => {
  it.each([
    ["a title without an address", "a [b]", undefined, "a \\[b\\]"],
    ["an address", "a", "https://a.b/c_d?e=1&f=*#g", "[a](https://a.b/c_d?e=1&f=*#g)"],
    ["brackets", "a", "https://a.b/c_(d)", "[a](https://a.b/c_\\(d\\))"],
    ["white space", "a", " ./a b\u00a0c\n ", "[a](./a%20b%C2%A0c)"],
    ["angle brackets and quotes", "a", '<"`>', "[a](%3C%22%60%3E)"],
    ["backslashes", "a", "\\b", "[a](\\\\b)"],
    ["what would be an entity", "a", "javascript&colon;b&#58;", "[a](javascript\\&colon;b\\&#58;)"],
    ["a title that would end early", "[a](x) \\]", "#b", "[&#91;a&#93;(x) \\\\&#93;](#b)"],
  ])("writes %s", (_, title, url, markdown) => {
    expect(markdownLink({ title, ...(url !== undefined && { url }) })).toBe(markdown);
  });

  it("never leads to anything but what was judged safe", () => {
    const parts = [
      "javascript",
      ":",
      "&colon;",
      "\n",
      " ",
      "\u00a0",
      "\u0001",
      "a",
      "//",
      "(",
      "\\",
    ];
    const addresses = fc.array(fc.constantFrom(...parts), { minLength: 1 }).map((p) => p.join(""));
    fc.assert(
      fc.property(addresses, (url) => {
        fc.pre(safeUrl(url) !== undefined);
        const [, target = ""] = /^\[a\]\((.*)\)$/.exec(markdownLink({ title: "a", url })) ?? [];
        expect(target).not.toMatch(/[\s\p{Control}<>]/u);
        expect(meaningful(target)).not.toMatch(/[()\\]|&#?\w+;/);
        // What was an address may be none any more; it must not become another one.
        if (URL.canParse(unescaped(target), "https://page.invalid/")) {
          expect(safeUrl(unescaped(target))).toBe(unescaped(target));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
