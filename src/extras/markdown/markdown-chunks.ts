import { ImportError } from "../../core/formats/imported.js";

/** A stretch of a document in Markdown that means the same when it is parsed alone. */
export interface Chunk {
  readonly text: string;
  /** Whether its first item belongs to the list that the chunk before it ends in. */
  readonly isListGoingOn: boolean;
}

/** Chunks are cut at the next good place after so many characters. */
const TARGET = 2_000;

/** Containers that may begin in one line: `> - > -`. Beyond, the parser grows slow at once. */
const MOST_MARKERS = 60;

/**
 * What parsing may cost, in pairs of signs: the parser compares the signs and lines of a chunk
 * with one another. So much takes a few seconds on a slow computer.
 */
const BUDGET = 600_000_000;

/** A line weighs as much as so many signs. */
const LINE = 4;

/**
 * Cuts a document where blocks begin, because the time that micromark takes grows with the
 * square of what it gets at once. Only what no parser could doubt is a place to cut: a line that
 * is not indented and comes after an empty one, a heading, the next item of a list. Fenced code
 * and HTML are never cut.
 *
 * @throws {ImportError} where parsing would take more than a few seconds.
 */
export function chunksOf(text: string): readonly Chunk[] {
  const cutter = new Cutter();
  for (const line of text.split(/\r\n|[\r\n]/)) cutter.add(line);
  return cutter.finish();
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const BLANK = /^[ \t]*$/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]+\S)/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const SIGNS = /[[\]()*_~`<>&!|\\:@{}]/g;
const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** HTML that goes on over empty lines, up to its own end. */
const RAW_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/** Lists that deep take long, and have more levels than a roadmap may have. */
const DEEP_ITEM = /^(?: {4}|\t| {1,3}\t){60}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Code or HTML that the line is in. */
interface Raw {
  readonly end: RegExp;
  /** Not where it may also be text, or may end with the list it is in. */
  readonly isSure: boolean;
  readonly isIndented: boolean;
}

class Cutter {
  readonly #chunks: Chunk[] = [];
  #lines: string[] = [];
  #length = 0;
  /** Signs and lines of the chunk so far. */
  #weight = 0;
  #cost = 0;
  #isListGoingOn = false;
  #raw: Raw | undefined;
  /** Whether it cannot be told any more where code begins and where it ends. */
  #isInDoubt = false;
  #isAfterBlank = true;
  /** The sign of the list that the last line without indentation began an item of. */
  #list = "";

  add(line: string): void {
    const raw = this.#raw;
    const list = raw ? "" : this.#listOf(line);
    if (!raw && !this.#isInDoubt && this.#length >= TARGET) this.#cutBefore(line, list);
    this.#lines.push(line);
    this.#length += line.length + 1;
    if (raw) this.#goOn(line, raw);
    else this.#enter(line, list);
    // Nothing is looked for in code and HTML.
    if (!raw?.isSure || this.#isInDoubt) this.#weigh(line);
    this.#isAfterBlank = line.trim() === "";
  }

  finish(): readonly Chunk[] {
    this.#close(false);
    return this.#chunks;
  }

  #cutBefore(line: string, list: string): void {
    const isSameList = list !== "" && list === this.#list;
    const isHeading = /^#{1,6}(?:[ \t]|$)/.test(line);
    // An item may go on with a list of which the last line was lazy, so only others are sure.
    const isNewBlock = this.#isAfterBlank && /^(?![-+*]|\d+[.)])\S/.test(line);
    if (isHeading || isNewBlock || isSameList) this.#close(isSameList);
  }

  #close(isListGoingOn: boolean): void {
    this.#cost += this.#weight ** 2;
    if (this.#cost > BUDGET) throw tooMuch();
    const text = this.#lines.join("\n");
    this.#chunks.push({ text, isListGoingOn: this.#isListGoingOn });
    this.#lines = [];
    this.#length = 0;
    this.#weight = 0;
    this.#isListGoingOn = isListGoingOn;
  }

  #enter(line: string, list: string): void {
    this.#raw = rawAfter(line);
    if (/^\S/.test(line)) this.#list = list;
  }

  #goOn(line: string, { end, isSure, isIndented }: Raw): void {
    if (end.test(line)) this.#raw = undefined;
    else if (!isSure) {
      const opened = rawAfter(line);
      const mayOpen = opened !== undefined && opened.end !== BLANK;
      const mayHaveEnded = isIndented && end !== BLANK && /^\S/.test(line);
      this.#isInDoubt ||= mayOpen || mayHaveEnded;
    }
  }

  /** Among text, only a list that begins with 1 is one. */
  #listOf(line: string): string {
    const list = listOf(line);
    const isText = /^\d/.test(line) && !/^0*1[.)]/.test(line) && !this.#isAfterBlank;
    return isText && list !== this.#list ? "" : list;
  }

  #weigh(line: string): void {
    const markers = MARKERS.exec(line.slice(0, 10_000))?.[0].match(/[>*+-]|\d+/g)?.length ?? 0;
    const isTooDeep = markers > MOST_MARKERS && !RULE.test(line.trim());
    if (isTooDeep || DEEP_ITEM.test(line)) throw tooDeep();
    this.#weight += (line.trim() ? LINE : 1) + (line.match(SIGNS)?.length ?? 0) + markers * LINE;
    if (this.#cost + this.#weight ** 2 > BUDGET) throw tooMuch();
  }
}

/** The code or HTML that begins with a line and goes on after it. */
function rawAfter(line: string): Raw | undefined {
  const isIndented = line.startsWith(" ");
  const fence = FENCE.exec(line)?.[1];
  if (fence) {
    const end = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`);
    return { end, isSure: !isIndented, isIndented };
  }
  const html = RAW_HTML.find(([start]) => start.test(line));
  if (html)
    return html[1].test(line) ? undefined : { end: html[1], isSure: !isIndented, isIndented };
  return /^ {0,3}</.test(line) ? { end: BLANK, isSure: false, isIndented } : undefined;
}

/** The sign of the list of which the line begins an item. */
function listOf(line: string): string {
  return RULE.test(line) ? "" : (ITEM.exec(line)?.[0].replace(/\d+/, "1") ?? "");
}

function tooMuch(): ImportError {
  return new ImportError(
    "too-large",
    "Its lists, tables or paragraphs are too long to be read in a few seconds: divide them by headings or empty lines.",
  );
}

function tooDeep(): ImportError {
  return new ImportError(
    "too-deep",
    "Its lists and quotations are too deep within one another: write fewer levels.",
  );
}
