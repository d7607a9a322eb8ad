import { isElement, isInLine, type Markup, type MarkupChild, textOf } from "../markup.js";
import { sectionKind } from "../wording/section-kind.js";
import { stepNumber } from "../wording/step-number.js";
import { answered } from "./answered.js";
import type { Block } from "./block.js";
import { boldHeading } from "./bold-heading.js";
import { furniture } from "./furniture.js";
import { headingOf } from "./heading-of.js";
import { isContentsList } from "./is-contents-list.js";
import { joinLevels } from "./join-levels.js";
import { linkCard } from "./link-card.js";
import type { Notes } from "./notes.js";
import { pageLine } from "./page-line.js";
import { tableRows } from "./table-rows.js";
import { typedItem, typedList } from "./typed-list.js";

/**
 * Everything an article says, one block after the other, whatever is wrapped around it. What is
 * no part of the article is left out, and noted where it has text in it.
 */
export function flattenArticle(article: Markup, notes: Notes): readonly Block[] {
  const flattening = new Flattening(notes);
  flattening.addAll(article.children);
  return flattening.blocks;
}

/** Bold lines come after all headings; among them those that count steps come first. */
const BOLD = { worded: 6.6, numbered: 6.7, plain: 6.8 };

/** They stand in a line without breaking it, and say nothing in it. */
const NOT_TEXT = ["img", "picture", "source", "input", "map", "meter", "progress"];

class Flattening {
  readonly blocks: Block[] = [];
  readonly #notes: Notes;
  readonly #withBlocks = new Map<Markup, boolean>();
  /** The items of lists of Word, to which the next may be added. */
  readonly #typed = new Map<Block, MarkupChild[]>();
  #level = 1;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  get #at(): number {
    return this.blocks.length;
  }

  /** Adds what stands in one element: what stands in line with one another is a paragraph. */
  addAll(children: readonly MarkupChild[]): void {
    let line: MarkupChild[] = [];
    const endLine = (): void => {
      this.#addParagraph(line);
      line = [];
    };
    for (const child of joinLevels(children)) {
      if (isElement(child, ...NOT_TEXT)) continue;
      if (typeof child === "string" || (isInLine(child) && !this.#hasBlocks(child))) {
        if (isElement(child, "br") && isElement(line.at(-1), "br")) endLine();
        else if (typeof child === "string" || furniture(child) === undefined) line.push(child);
      } else {
        endLine();
        this.#add(child);
      }
    }
    endLine();
  }

  #add(element: Markup): void {
    const out = furniture(element);
    if (out !== undefined) this.#leaveOut(element, out);
    else if (!this.#addQuestion(element)) this.#addElement(element);
  }

  #addElement(element: Markup): void {
    const heading = headingOf(element, this.#level);
    const card = linkCard(element);
    if (card) this.#addText([card], textOf(card));
    else if (heading) this.#addHeading(heading.text, heading.level);
    else if (isElement(element, "details")) this.#addDetails(element);
    else if (isElement(element, "ol", "ul", "dl")) this.#addList(element);
    else if (isElement(element, "table")) this.#addTable(element);
    else if (isWordItem(element)) this.#addWordItem(element);
    else if (!isElement(element, "button", "input", "label", "title", "head")) {
      this.addAll(element.children);
    }
  }

  #addHeading(text: string, level: number, isBold = false): void {
    if (text === "") return;
    const number = stepNumber(text);
    this.#level = isBold ? this.#level : level;
    const heading = { kind: "heading", at: this.#at, level, text } as const;
    this.blocks.push({ ...heading, ...(number && { number }), ...(isBold && { isBold }) });
  }

  #addParagraph(markup: readonly MarkupChild[]): void {
    const text = textOf(markup);
    if (text === "") return;
    const out = pageLine(text);
    const typed = typedList(markup);
    if (out !== undefined) this.#leaveOutText(text, out);
    else if (typed) {
      this.#addParagraph(typed.lead);
      this.blocks.push({ kind: "list", at: this.#at, markup: typed.list });
    } else this.#addText(markup, text);
  }

  /** Adds a paragraph, or the heading that it is. */
  #addText(markup: readonly MarkupChild[], text: string): void {
    const heading = boldHeading(markup);
    if (!heading) {
      this.blocks.push({ kind: "paragraph", at: this.#at, text, markup });
      return;
    }
    this.#addHeading(heading.text, boldLevel(heading.text), true);
    const rest = textOf(heading.rest).replace(/^[-:.–—]\s*/, "");
    if (rest === "") return;
    this.blocks.push({ kind: "paragraph", at: this.#at, text: rest, markup: heading.rest });
  }

  #addQuestion(element: Markup): boolean {
    const found = answered(element);
    if (found) this.blocks.push({ kind: "question", at: this.#at, ...found });
    return found !== undefined;
  }

  /** Its summary heads what opens, and nothing after it. */
  #addDetails(details: Markup): void {
    const before = this.#level;
    const summary = details.children.find((child) => isElement(child, "summary"));
    const rest = details.children.filter((child) => child !== summary);
    const level = summaryLevel(summary) ?? before + 0.5;
    if (summary) this.#addHeading(textOf(summary), level);
    this.addAll(rest);
    this.blocks.push({ kind: "end", at: this.#at, level });
    this.#level = before;
  }

  /** A list of cards with headings in them is none; and one that leads into the page neither. */
  #addList(list: Markup): void {
    if (isContentsList(list)) this.#leaveOut(list, "a table of contents");
    else if (list.name !== "dl" && list.children.some(beginsWithHeading)) {
      for (const child of list.children) if (isElement(child)) this.addAll(child.children);
    } else this.blocks.push({ kind: "list", at: this.#at, markup: list });
  }

  /** Word writes each item as a paragraph; those in a row are one list. */
  #addWordItem(element: Markup): void {
    const item = typedItem(element.children);
    const last = this.blocks.at(-1);
    const list = last?.kind === "list" ? this.#typed.get(last) : undefined;
    if (!item) this.addAll(element.children);
    else if (list) for (const each of item.children) list.push(each);
    else {
      const children = [...item.children];
      const block = { kind: "list", at: this.#at, markup: { ...item, children } } as const;
      this.#typed.set(block, children);
      this.blocks.push(block);
    }
  }

  /** Tables that hold a page together are wrappers. */
  #addTable(table: Markup): void {
    if (isLayout(table)) this.addAll(table.children);
    else this.blocks.push({ kind: "table", at: this.#at, markup: table });
  }

  #leaveOut(element: Markup, what: string): void {
    this.#leaveOutText(textOf(element), what);
  }

  #leaveOutText(text: string, what: string): void {
    if (text !== "") this.#notes.add(this.#at, text, `It is left out: it is taken for ${what}.`);
  }

  /** Whether blocks stand in an element that is to stand in line, as in text pasted from afar. */
  #hasBlocks(element: Markup): boolean {
    const known = this.#withBlocks.get(element);
    if (known !== undefined) return known;
    const has = element.children.some(
      (child) =>
        typeof child === "object" &&
        !isElement(child, ...NOT_TEXT) &&
        (!isInLine(child) || this.#hasBlocks(child)),
    );
    this.#withBlocks.set(element, has);
    return has;
  }
}

function isWordItem({ name, attributes }: Markup): boolean {
  const isParagraph = name === "p" || name === "div";
  return isParagraph && /(?:^|\s)MsoListParagraph/.test(attributes.get("class") ?? "");
}

function boldLevel(text: string): number {
  const number = stepNumber(text);
  // What ends an article ends its steps, too, where these are bold lines themselves.
  if (/^(?:conclusion|faq)$/.test(sectionKind(text) ?? "")) return BOLD.worded;
  if (!number || number.isBare) return BOLD.plain;
  return number.word ? BOLD.worded : BOLD.numbered;
}

function summaryLevel(summary: MarkupChild | undefined): number | undefined {
  if (!isElement(summary)) return undefined;
  const headings = summary.children.map((child) => isElement(child) && headingOf(child, 0));
  const first = headings.find((heading) => heading);
  return first ? first.level : undefined;
}

/** The heading may be wrapped, but not far. */
function beginsWithHeading(item: MarkupChild, depth = 0): boolean {
  const first =
    isElement(item) && item.children.find((child) => isElement(child) || child.trim() !== "");
  if (!isElement(first || undefined)) return false;
  const element = first as Markup;
  return /^h[1-6]$/.test(element.name) || (depth < 4 && beginsWithHeading(element, depth + 1));
}

function isLayout(table: Markup): boolean {
  return (
    table.attributes.get("role") === "presentation" ||
    tableRows(table).some((cells) => cells.some((cell) => beginsWithHeading(cell)))
  );
}
