import { ImportError } from "../imported.js";

/**
 * Tells documents apart that are not JSON.
 *
 * @throws {ImportError} `no-roadmap`, where it is something else altogether: a feed, a table …
 */
export function textKind(text: string): "html" | "markdown" {
  const start = withoutDeclaration(withoutComments(text));
  refuseXml(text, start);
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return "html";
  const shown = withoutCode(text);
  const markdown = count(shown, MARKDOWN_LINE);
  const html = count(shown, HTML_BLOCK);
  if (html > markdown) return "html";
  if (markdown === 0) {
    if (/^<[a-z][a-z\d-]*[\s/>]/i.test(start)) return "html";
    refuseTable(text);
  }
  return "markdown";
}

/** A heading, or an item of a list. */
const MARKDOWN_LINE = /^[ \t]{0,32}(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+\S/gm;

/** Where a heading or an item of a list begins or a list ends. */
const HTML_BLOCK = /<(?:h[1-6]|li|dt|\/[ou]l)[\s>]/gi;

function count(text: string, pattern: RegExp): number {
  let matches = 0;
  for (const _ of text.matchAll(pattern)) matches += 1;
  return matches;
}

const DECLARATION = /^\s*<\?xml\b/i;

/** XHTML is XML, and begins as such. */
function withoutDeclaration(start: string): string {
  const end = DECLARATION.test(start) ? start.indexOf("?>") : -1;
  return end < 0 ? start : withoutComments(start.slice(end + 2));
}

/** Web pages and Markdown may begin with comments. */
function withoutComments(text: string): string {
  let start = text.trimStart();
  while (start.startsWith("<!--")) {
    const end = start.indexOf("-->", 4);
    if (end < 0) return "";
    start = start.slice(end + 3).trimStart();
  }
  return start;
}

/** Examples of code say nothing about the document they stand in. */
function withoutCode(text: string): string {
  const pieces = text.split(/^(?:```|~~~).*$|<\/?pre\b/gim);
  return pieces.filter((_, index) => index % 2 === 0).join("\n");
}

/** What is XML, by the name of its outermost element, and what to do about it. */
const XML: ReadonlyMap<string, string> = new Map([
  ["rss", "a news feed: give the address of the article itself"],
  ["feed", "a news feed: give the address of the article itself"],
  ["rdf", "a news feed: give the address of the article itself"],
  ["svg", "a drawing: give the list it was drawn from"],
  ["opml", "an outline in OPML: save it as Markdown or HTML"],
  ["map", "a mind map of FreeMind: save it as Markdown or HTML"],
  ["urlset", "a site map: give the address of an article"],
]);

function refuseXml(text: string, root: string): void {
  if (/^<(?:!doctype\s+html|html)\b/i.test(root)) return;
  const [, name = ""] = /^<(?:!doctype\s+)?(?:\w+:)?([a-z]\w*)[\s/>]/i.exec(root) ?? [];
  // An image map stands in web pages as well.
  const what = /^<map\s+name\b/i.test(root) ? undefined : XML.get(name.toLowerCase());
  if (what) throw new ImportError("no-roadmap", `It is ${what}.`);
  if (!DECLARATION.test(text)) return;
  throw new ImportError("no-roadmap", "It is XML: save it as HTML, Markdown or JSON.");
}

/** The lines of a table saved as text have the same number of commas, semicolons or tabs each. */
function refuseTable(text: string): void {
  const lines = text
    .slice(0, 10_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/"[^"]*"/g, ""));
  if (text.length > 10_000) lines.pop();
  const isTable = [",", ";", "\t"].some((mark) => {
    const [first = 0, ...others] = lines.map((line) => line.split(mark).length - 1);
    return first > 0 && first + others.length > 2 && others.every((marks) => marks === first);
  });
  if (!isTable || lines.length < 2) return;
  throw new ImportError(
    "no-roadmap",
    "It looks like a table: make an outline of it, with a line for each topic, indented by level.",
  );
}
