import type { Definition, List, ListItem, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { ImportError } from "../../core/formats/imported.js";
import { MAX_MARKUP_DEPTH, type Markup, type MarkupChild } from "../../core/formats/markup.js";
import { LINK_TYPES } from "../../core/model/roadmap.js";
import { type Block, parseHtmlBlocks } from "./html-blocks.js";

/** Attributes that comments give to the heading or list item they stand in. */
type Attributes = Map<string, string>;

/** Names of elements that are no more than what is in them. */
const SPANS: Readonly<Record<string, string>> = { strong: "strong", emphasis: "em", delete: "del" };

/** Makes elements of the nodes of a Markdown document. */
export class MarkdownNodes {
  readonly #addresses = new Map<string, string>();
  readonly #parseHtml: ((text: string) => Markup) | undefined;
  #depth = 0;

  /** @param nodes the whole document, for the definitions of links in it. */
  constructor(nodes: readonly RootContent[], parseHtml?: (text: string) => Markup) {
    this.#parseHtml = parseHtml;
    this.#define(nodes);
  }

  /** The elements that blocks stand for. @param owner takes what comments say of an item. */
  blocks(nodes: readonly RootContent[], owner: Attributes = new Map()): readonly MarkupChild[] {
    const blocks: Block[] = [];
    let near = owner;
    for (const node of nodes) {
      if (node.type === "html") {
        const html = node.value.replace(/<!--(?:>|->|[\s\S]*?(?:-->|$))/g, (comment) => {
          note(comment, near);
          return "";
        });
        if (html.trim()) blocks.push({ html: `${html}\n` });
        continue;
      }
      const attributes: Attributes = new Map();
      const block = this.#block(node, attributes);
      // A comment after a heading is about it.
      near = node.type === "heading" ? attributes : owner;
      if (block) blocks.push(block);
    }
    return parseHtmlBlocks(blocks, this.#parseHtml);
  }

  #define(nodes: readonly Nodes[]): void {
    const waiting: Nodes[] = [...nodes].reverse();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === "definition") this.#addDefinition(node);
      else if ("children" in node && node.type !== "paragraph") {
        for (let at = node.children.length - 1; at >= 0; at -= 1) {
          waiting.push(node.children[at] as Nodes);
        }
      }
    }
  }

  #addDefinition({ identifier, url }: Definition): void {
    const key = identifier.toUpperCase();
    if (!this.#addresses.has(key)) this.#addresses.set(key, url);
  }

  #block(node: RootContent, attributes: Attributes): Markup | undefined {
    return this.#within(() => {
      switch (node.type) {
        case "heading":
          return element(`h${node.depth}`, this.#inline(node.children, attributes), attributes);
        case "paragraph":
          return element("p", this.#inline(node.children, attributes));
        case "list":
          return this.#list(node);
        case "blockquote":
          return element("blockquote", this.blocks(withoutMark(node.children, CALLOUT)));
        case "code":
          return element("pre", [element("code", [node.value])]);
        case "table":
          return this.#table(node);
        case "thematicBreak":
          return element("hr", []);
        default:
          return undefined;
      }
    });
  }

  #list(list: List): Markup {
    const attributes: Attributes = new Map();
    if (list.ordered) attributes.set("start", String(list.start ?? 1));
    const items = list.children.map((item) => this.#within(() => this.#item(item)));
    return element(list.ordered ? "ol" : "ul", items, attributes);
  }

  #item(item: ListItem): Markup {
    const attributes: Attributes = new Map();
    const [first, ...rest] = withoutMark(item.children, BOX);
    const state = first === item.children[0] ? undefined : STATES.get(startOf(item.children)?.[1]);
    const isBox = typeof item.checked === "boolean" || state !== undefined;
    const box = isBox ? [checkbox(item.checked === true, state)] : [];
    const isTitled = first?.type === "paragraph";
    const line = isTitled ? this.#inline(first.children, attributes) : [];
    // Paragraphs after the first belong to the item, and so does what comments in them say.
    const blocks = this.blocks(isTitled ? rest : item.children, attributes);
    return element("li", [...box, ...line, ...blocks], attributes);
  }

  #table(table: Table): Markup {
    const rows = table.children.map((row, at) => {
      const cells = row.children.map((cell) =>
        element(at === 0 ? "th" : "td", this.#inline(cell.children, new Map())),
      );
      return element("tr", cells);
    });
    return element("table", [element("thead", rows.slice(0, 1)), element("tbody", rows.slice(1))]);
  }

  #inline(nodes: readonly PhrasingContent[], owner: Attributes): MarkupChild[] {
    return this.#within(() => nodes.flatMap((node) => this.#phrase(node, owner)));
  }

  #phrase(node: PhrasingContent, owner: Attributes): MarkupChild[] {
    switch (node.type) {
      case "text":
        return [node.value];
      case "inlineCode":
        return [element("code", [node.value])];
      case "break":
        return [element("br", [])];
      case "html":
        note(node.value, owner);
        return /^<br\b/i.test(node.value) ? [element("br", [])] : [];
      case "link":
        return [anchor(node.url, this.#inline(node.children, owner), node.title)];
      case "linkReference": {
        const children = this.#inline(node.children, owner);
        const url = this.#addresses.get(node.identifier.toUpperCase());
        return url === undefined ? ["[", ...children, "]"] : [anchor(url, children)];
      }
      case "strong":
      case "emphasis":
      case "delete":
        return [element(SPANS[node.type] as string, this.#inline(node.children, owner))];
      default:
        return [];
    }
  }

  #within<T>(make: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_MARKUP_DEPTH) {
      throw new ImportError(
        "too-deep",
        "Its lists, quotations or emphasis are too deep: write fewer within one another.",
      );
    }
    const made = make();
    this.#depth -= 1;
    return made;
  }
}

function element(
  name: string,
  children: readonly MarkupChild[],
  attributes: ReadonlyMap<string, string> = new Map(),
): Markup {
  return { name, attributes, children };
}

/** @param title of the link; where it is a type of links, it says the type. */
function anchor(href: string, children: readonly MarkupChild[], title?: string | null): Markup {
  const attributes = new Map([["href", href]]);
  if (LINK_TYPES.some((type) => type === title)) attributes.set("data-type", title as string);
  return element("a", children, attributes);
}

/** `> [!info]` begins a callout. */
const CALLOUT = /^\[![\w-]{1,40}\][-+]?\s*/;

/** Boxes that are neither empty nor ticked. */
const BOX = /^\[([/-])\]\s+/;
const STATES = new Map<string | undefined, string>([
  ["/", "learning"],
  ["-", "skipped"],
]);

function startOf([first]: readonly RootContent[]): string | undefined {
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  return text?.type === "text" ? text.value : undefined;
}

/** Blocks without a mark that their first text begins with. */
function withoutMark<Node extends RootContent>(
  blocks: readonly Node[],
  mark: RegExp,
): readonly Node[] {
  const start = startOf(blocks);
  const [first, ...rest] = blocks;
  if (start === undefined || first?.type !== "paragraph" || !mark.test(start)) return blocks;
  const [text, ...others] = first.children;
  const shorter = { ...text, value: start.replace(mark, "") } as PhrasingContent;
  return [{ ...first, children: [shorter, ...others] }, ...rest];
}

/** @param state where it is neither empty nor ticked. */
function checkbox(isChecked: boolean, state?: string): Markup {
  const attributes = new Map([["type", "checkbox"]]);
  if (state) attributes.set("data-state", state);
  if (isChecked) attributes.set("checked", "");
  return element("input", [], attributes);
}

/** Keeps what a comment says of the heading or list item around it. */
function note(comment: string, owner: Attributes): void {
  if (!comment.startsWith("<!--") || !comment.endsWith("-->")) return;
  const words = comment.slice(4, -3).trim();
  const [, fold] = /^markmap:\s*(fold|foldAll)$/.exec(words) ?? [];
  if (fold) owner.set("data-folded", fold === "foldAll" ? "all" : "");
  if (words === "no summary") owner.set("data-no-summary", "");
  for (const [name, value] of marksIn(words)) owner.set(name, value);
}

/** `#id`, or `#id aliases: a b; related: c; fits: d`; nothing where more than that is said. */
function marksIn(words: string): readonly (readonly [string, string])[] {
  const [, id, said = ""] = /^#(\S+)(?:\s([\s\S]*))?$/.exec(words) ?? [];
  if (id === undefined) return [];
  const lists = said.split(";").filter((list) => list.trim() !== "");
  const marks = lists.map((list) => {
    const [key = "", ...ids] = list.trim().split(/\s+/);
    return [key, ids.map(decoded).join(" ")] as const;
  });
  if (marks.some(([key]) => !/^(?:aliases|related|fits):$/.test(key))) return [];
  return [
    ["data-id", decoded(id)],
    ...marks.map(([key, ids]) => [`data-${key.slice(0, -1)}`, ids] as const),
  ];
}

/** Some signs cannot stand in a comment; an id may also just have a percent sign in it. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
