import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { describe, expect, it } from "vitest";
import { ImportError } from "../../../src/core/formats/imported.js";
import { isElement, type Markup, type MarkupChild } from "../../../src/core/formats/markup.js";
import { parseHtml } from "../../../src/extras/html-parser.js";
import { MarkdownNodes } from "../../../src/extras/markdown/markdown-nodes.js";
import { withoutObsidian } from "../../../src/extras/markdown/obsidian.js";
import { parseMarkdown } from "../../../src/extras/markdown-parser.js";
import { nastyText } from "../support/arbitraries.js";

/** As HTML, without what is blank between elements. */
function html(children: readonly MarkupChild[]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return child.trim() ? child : "";
      const attributes = [...child.attributes].map(([name, value]) => ` ${name}="${value}"`);
      return `<${child.name}${attributes.join("")}>${html(child.children)}</${child.name}>`;
    })
    .join("");
}

function shown(markdown: string, parse?: (text: string) => Markup): string {
  return html(parseMarkdown(markdown, parse).children);
}

describe("parseMarkdown()", () => {
  it.each([
    ["headings", "# A\n\nB\n-\n\n###### C", "<h1>A</h1><h2>B</h2><h6>C</h6>"],
    [
      "emphasis",
      "**a** *b* ~~c~~ `d`",
      "<p><strong>a</strong><em>b</em><del>c</del><code>d</code></p>",
    ],
    ["lists", "- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["numbered lists", "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["lists in lists", "- a\n  1. b", '<ul><li>a<ol start="1"><li>b</li></ol></li></ul>'],
    [
      "tasks",
      "- [ ] a\n- [x] b",
      '<ul><li><input type="checkbox"></input>a</li><li><input type="checkbox" checked=""></input>b</li></ul>',
    ],
    ["links", '[a](/b "c")', '<p><a href="/b">a</a></p>'],
    ["types of links", '[a](/b "video")', '<p><a href="/b" data-type="video">a</a></p>'],
    ["references", "[a][B] [b]\n\n[b]: /c", '<p><a href="/c">a</a><a href="/c">b</a></p>'],
    ["what is no reference", "[a][b] [c]", "<p>[a][b] [c]</p>"],
    ["addresses", "https://a.b", '<p><a href="https://a.b">https://a.b</a></p>'],
    ["addresses without a scheme", "www.a.b", '<p><a href="http://www.a.b">www.a.b</a></p>'],
    ["escaped addresses", "https\\://a.b www\\.a.b a\\@b.c", "<p>https://a.b www.a.b a@b.c</p>"],
    ["quotations", "> a", "<blockquote><p>a</p></blockquote>"],
    ["code", "```js\n# a\n```", "<pre><code># a</code></pre>"],
    [
      "tables",
      "| a |\n| - |\n| b |",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    ],
    ["rules and line breaks", "a\\\nb\n\n***", "<p>a<br></br>b</p><hr></hr>"],
    ["references to signs", "&amp; &copy; &#65; &nope;", "<p>& © A &nope;</p>"],
    ["no pictures", "![a](b) c", "<p> c</p>"],
  ])("reads %s", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it("reads definitions wherever they are, also far from their references", () => {
    const far = `${"Some words.\n\n".repeat(1000)}[a]: /first\n[a]: /second`;
    expect(shown(`[a]\n\n${far}`)).toContain('<p><a href="/first">a</a></p>');
    expect(shown(`[a]: [a]\n\n[a][a]`)).toBe('<p><a href="[a]">a</a></p>');
  });

  it.each([
    ["# A <!-- markmap: fold -->", '<h1 data-folded="">A </h1>'],
    ["# A\n<!-- markmap: foldAll -->", '<h1 data-folded="all">A</h1>'],
    ["- A <!-- #a%3Eb -->\n  - B", '<ul><li data-id="a>b">A <ul><li>B</li></ul></li></ul>'],
    ["- A <!-- #100% -->", '<ul><li data-id="100%">A </li></ul>'],
    ["# A <!-- TODO -->\n\n<!-- #a -->", '<h1 data-id="a">A </h1>'],
    ["a <!-- #a -->", "<p>a </p>"],
    [
      "# A <!-- #a aliases: b c%3B; fits: d -->",
      '<h1 data-id="a" data-aliases="b c;" data-fits="d">A </h1>',
    ],
    ["# A <!-- #todo mend this -->", "<h1>A </h1>"],
    ["# A\n\n<!-- no summary -->", '<h1 data-no-summary="">A</h1>'],
  ])("knows what comments say in %j", (markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it("reads plain fields of the front matter", () => {
    const { attributes, children } = parseMarkdown(
      "---\n# a comment\ntitle: \"A \\\"b\\\"\"\nsummary: 'it''s'\nslug: a-b # short\nlanguage: de\ntags: [a]\nmarkmap:\n  title: no\n---\n# B",
    );
    expect(Object.fromEntries(attributes)).toEqual({
      "data-title": 'A "b"',
      "data-summary": "it's",
      "data-id": "a-b",
      lang: "de",
      "data-markmap": "",
    });
    expect(html(children)).toBe("<h1>B</h1>");
  });

  it.each([
    ["links that are defined", "[[1]]\n\n[1]: /a", '<p>[<a href="/a">1</a>]</p>'],
    ["links in brackets", "[[1]](/a)", '<p><a href="/a">[1]</a></p>'],
    [
      "code",
      "`==a==` `%%`\n\n```\n[[a]]\n%%\n```",
      "<p><code>==a==</code><code>%%</code></p><pre><code>[[a]]\n%%</code></pre>",
    ],
    ["escaped signs", "\\==a\\== \\[[b]]", "<p>==a== [[b]]</p>"],
    ["languages and powers", "- C #\n- x ^2", "<ul><li>C #</li><li>x ^2</li></ul>"],
  ])("does not take %s for Obsidian's", (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it.each(["[[", "==a ", "%%", "`", " #a", "![[", "%"])("reads very many of %j in time", (sign) => {
    const start = performance.now();
    withoutObsidian(sign.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it("takes what stands between two rules for text", () => {
    expect(shown("---\n\nA\n\n---")).toBe("<hr></hr><p>A</p><hr></hr>");
    expect(parseMarkdown("---\ntitle: a").attributes.size).toBe(0);
  });

  it("leaves HTML out, but keeps the text within a line", () => {
    expect(shown("<div>a</div>\n\nb <b>c</b>")).toBe("<p>b c</p>");
  });

  it("has HTML parsed, with the Markdown in it", () => {
    const markdown =
      "<details open>\n<summary>A</summary>\n\n- b\n\n</details>\n\n<p>c<script>d</script></p>";
    expect(shown(markdown, parseHtml)).toBe(
      '<details open=""><summary>A</summary><ul><li>b</li></ul></details><p>c</p>',
    );
  });

  it("fills each place in HTML once, also where a document invents places", () => {
    const forged = '<div><i data-markdown-slot="1"></i><i data-markdown-slot="9"></i></div>';
    expect(shown(`${forged}\n\nA`, parseHtml)).toBe("<div><p>A</p></div>");
  });

  it("cuts long documents only where it makes no difference", () => {
    const line = fc.oneof(
      nastyText,
      fc.constantFrom("- a", "- b", "+ c", "1. d", "2. e", "  f", "    g", "", "", "# h", "> i"),
      fc.constantFrom("~~~", "```", "<div>", "</div>", "<pre>", "</pre>", "| a |", "| - |", "==="),
    );
    const filler = "Words that fill the page. ".repeat(12);
    const extensions = [gfmTable(), gfmStrikethrough(), gfmTaskListItem()];
    const mdastExtensions = [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ];
    fc.assert(
      fc.property(fc.array(line, { minLength: 10, maxLength: 60 }), (lines) => {
        const text = lines
          .map((each) => `${each} ${filler.slice(0, each ? 200 : 0)}`.trimEnd())
          .join("\n")
          .replace(/https?:|www\.|@/g, "");
        const { children } = fromMarkdown(withoutObsidian(text).text, {
          extensions,
          mdastExtensions,
        });
        const whole = html(new MarkdownNodes(children).blocks(children));
        const loose = (markup: string) => markup.replace(/<\/?p>|\s+/g, "");
        expect(loose(shown(text))).toBe(loose(whole));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["too-deep", ">".repeat(1000)],
    ["too-deep", `${"- ".repeat(1000)}a`],
    ["too-deep", `${"1. ".repeat(1000)}a`],
    ["too-deep", Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n")],
    ["too-deep", `${"*".repeat(2000)}a${"*".repeat(2000)}`],
    ["too-large", "[".repeat(100_000)],
    ["too-large", "*a ".repeat(100_000)],
    ["too-large", "[a](".repeat(100_000)],
    ["too-large", "a**b".repeat(100_000)],
    ["too-large", "a\n=\n".repeat(100_000)],
    ["too-large", `|a|\n|-|\n${"|a|\n".repeat(100_000)}`],
    ["too-large", Array.from({ length: 6_000 }, (_, at) => `[a${at}]: b\n\n`).join("")],
    ["too-large", "a".repeat(2_000_000)],
  ])("refuses as %s what would take too long (%#)", (failure, markdown) => {
    expect(() => parseMarkdown(markdown)).toThrow(ImportError);
    expect(() => parseMarkdown(markdown)).toThrow(expect.objectContaining({ failure }));
  });

  it.each([
    ["comments", `# A <!-- a${" ".repeat(100_000)}b -->`],
    ["front matter", `---\ntitle: a${" ".repeat(100_000)}b\n---\n`],
    ["fields of front matter", `---\ntitle:${" ".repeat(100_000)}\u2028b\n---\n`],
  ])("takes no time for white space in %s", (_, markdown) => {
    const start = performance.now();
    parseMarkdown(markdown);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it("reads a long roadmap, in one list or under headings", { timeout: 30_000 }, () => {
    const list = "- [ ] **Topic** – what it is\n  - [Guide](https://example.org/)\n".repeat(1500);
    const [first] = parseMarkdown(list).children;
    expect(isElement(first, "ul") && first.children).toHaveLength(1500);
    expect(parseMarkdown("## A\n\nWords.\n\n".repeat(3000)).children).toHaveLength(6000);
  });
});
