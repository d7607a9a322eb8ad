import { normalizeIdentifier } from "micromark-util-normalize-identifier";

/** A document without the signs of Obsidian, and how many things went with them. */
export interface PlainMarkdown {
  readonly text: string;
  /** By kind, in the plural: `comments`, `tags`, `embedded notes`. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Takes out of a document in Markdown what Obsidian adds to it: comments (`%%…%%`, which are
 * private) and embedded notes (`![[…]]`) with all that is in them, tags and ids at the end of
 * lines; links (`[[note|words]]`) and marks (`==words==`) leave their words. Code stays as it is.
 *
 * @param labels normalized, of the links that the document defines itself.
 */
export function withoutObsidian(text: string, labels: readonly string[] = []): PlainMarkdown {
  if (!/%%|\[\[|==|[ \t][#^]\S/.test(text)) return { text, leftOut: new Map() };
  const cleaner = new Cleaner(new Set(labels));
  const lines = text.split("\n").map((line) => cleaner.line(line));
  return { text: lines.join("\n"), leftOut: cleaner.leftOut };
}

const FENCE = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})/;

/** Escaped signs, code, comments, notes and marks; no alternative looks further than it must. */
const SIGNS =
  /\\.|(`+)[^`]*\1(?!`)|%%(.*?)%%|!\[\[[^[\]]*\]\]|\[\[([^[\]]+)\]\](?![([:])|==(?=[^\s=])([^=]*)==/g;

/** A title may end in tags, which have a letter in them. */
const TITLE = /^[ \t>]*(?:#{1,6}|[-+*]|\d{1,9}[.)])[ \t]/;
const TAG = /[ \t]#(?=[\d_/-]{0,50}\p{L})[\p{L}\p{M}\d_/-]{1,100}[ \t\r]*$/u;
const BLOCK_ID = /[ \t]\^[a-z\d-]{3,50}[ \t\r]*$/i;

class Cleaner {
  readonly leftOut = new Map<string, number>();
  readonly #labels: ReadonlySet<string>;
  #fence = "";
  #isInComment = false;

  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  line(line: string): string {
    if (this.#isInComment) return this.#endComment(line);
    const fence = FENCE.exec(line)?.[1] ?? "";
    if (this.#fence) {
      const isEnd = fence.startsWith(this.#fence) && line.trim().endsWith(fence);
      if (isEnd) this.#fence = "";
      return line;
    }
    this.#fence = fence;
    return fence ? line : this.#cleaned(line);
  }

  #endComment(line: string): string {
    const end = line.indexOf("%%");
    if (end < 0) return "";
    this.#isInComment = false;
    return this.#cleaned(line.slice(end + 2));
  }

  #cleaned(line: string): string {
    const shown = line.replace(SIGNS, (all, _code, comment, link, marked) => {
      if (comment !== undefined) return this.#without("comments");
      if (all.startsWith("![[")) return this.#without("embedded notes");
      if (link !== undefined) return this.#labels.has(labelOf(link)) ? all : wordsOf(link);
      return marked ?? all;
    });
    return this.#withoutEnd(this.#withoutStart(shown));
  }

  /** A comment over several lines begins where a line does. */
  #withoutStart(line: string): string {
    if (!/^\s*%%/.test(line)) return line;
    this.#isInComment = true;
    return this.#without("comments");
  }

  #withoutEnd(line: string): string {
    let rest = line.replace(BLOCK_ID, "");
    if (!TITLE.test(rest)) return rest;
    for (let shorter = rest.replace(TAG, ""); shorter !== rest; shorter = rest.replace(TAG, "")) {
      this.#without("tags");
      rest = shorter;
    }
    return rest;
  }

  #without(kind: string): string {
    this.leftOut.set(kind, (this.leftOut.get(kind) ?? 0) + 1);
    return "";
  }
}

function labelOf(link: string): string {
  return normalizeIdentifier(link);
}

/** `notes/calculus#Limits|Limits` is called what comes last. */
function wordsOf(link: string): string {
  const bar = link.lastIndexOf("|");
  if (bar >= 0) return link.slice(bar + 1).trim();
  const [page = ""] = link.split("#");
  return (page || link.slice(link.lastIndexOf("#") + 1)).split("/").at(-1)?.trim() ?? "";
}
