import { createScanner, type JSONScanner } from "jsonc-parser";

/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not JSON, in one sentence, and where. */
export interface JsonError extends JsonPosition {
  readonly message: string;
}

/** A key that stands a second time in its object; readers of JSON take the last. */
export interface DuplicateKey extends JsonPosition {
  readonly path: string;
}

/** What is known of a text beyond what `JSON.parse` says. */
export interface JsonSurvey {
  /** The first thing that keeps it from being JSON, or from being looked at to its end. */
  readonly error: JsonError | undefined;
  /** Whether that is how deep it is nested: then it may be JSON, but takes much memory to parse. */
  readonly isTooDeep: boolean;
  /** Not more than {@link MAX_DUPLICATES}. */
  readonly duplicateKeys: readonly DuplicateKey[];
  /** Where the key of a path stands, or the entry of a list; else what would be around it. */
  readonly positions: ReadonlyMap<string, JsonPosition>;
}

/** More keys that stand twice are not listed. */
export const MAX_DUPLICATES = 100;

/** What is nested deeper is not looked at, so that no text can fill the memory. */
const MAX_DEPTH = 10_000;

/**
 * Walks through JSON without recursion, to find what `JSON.parse` does not tell.
 *
 * @param paths places to find, written as `steps[2].title`.
 */
export function surveyJson(text: string, paths: Iterable<string> = []): JsonSurvey {
  const wanted = [...paths];
  const root: Wanted = { children: new Map() };
  for (const path of wanted) wantedAt(root, path, true);
  const walked = new Walk(text, root).walk();
  const positions = new Map(wanted.map((path) => [path, nearestPosition(root, path)]));
  return { ...walked, positions };
}

/** The part of a tree of paths below one of them. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  position?: JsonPosition;
}

function wantedAt(from: Wanted, path: string, makes: boolean): Wanted | undefined {
  let at: Wanted | undefined = from;
  for (const part of partsOf(path)) {
    const next: Wanted | undefined = at.children.get(part);
    if (!next && !makes) return undefined;
    const child: Wanted = next ?? { children: new Map() };
    at.children.set(part, child);
    at = child;
  }
  return at;
}

function nearestPosition(root: Wanted, path: string): JsonPosition {
  let position = root.position ?? { line: 1, column: 1 };
  let at: Wanted | undefined = root;
  for (const part of partsOf(path)) {
    at = at?.children.get(part);
    // A key with a dot in it is two parts, of which the first has no place of its own.
    position = at?.position ?? position;
  }
  return position;
}

/** Keys and indices of a path: `steps`, `[2]`, `title`. */
function partsOf(path: string): readonly string[] {
  return path.match(/\[\d+\]|[^.[]+|\[/g) ?? [];
}

/** An object or list that the walk is in. */
interface Frame {
  readonly isList: boolean;
  readonly wanted: Wanted | undefined;
  /** Keys that were there already. */
  readonly keys: Set<string>;
  /** Where in it the walk is. */
  key: string;
  count: number;
  child: Wanted | undefined;
}

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "end";

/** Kinds of tokens; the library has them as constants that cannot be imported here. */
const TOKEN = {
  openObject: 1,
  closeObject: 2,
  openList: 3,
  closeList: 4,
  comma: 5,
  colon: 6,
  null: 7,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

/** One way through a text, token by token. */
class Walk {
  readonly #scanner: JSONScanner;
  readonly #root: Wanted;
  readonly #frames: Frame[] = [];
  readonly #duplicateKeys: DuplicateKey[] = [];
  #expected: Expected = "value";

  constructor(text: string, root: Wanted) {
    this.#scanner = createScanner(text, false);
    this.#root = root;
  }

  walk(): Omit<JsonSurvey, "positions"> {
    let error: string | undefined;
    for (;;) {
      const token = this.#scanner.scan() as number;
      if (token === TOKEN.lineBreak || token === TOKEN.space) continue;
      if (token === TOKEN.end && this.#expected === "end") break;
      error = scanError(this.#scanner) ?? this.#take(token);
      if (error) break;
    }
    const duplicateKeys = this.#duplicateKeys;
    const isTooDeep = error === TOO_DEEP;
    const placed = error ? { message: error, ...this.#position() } : undefined;
    return { error: placed, isTooDeep, duplicateKeys };
  }

  /** @returns what is wrong with the token. */
  #take(token: number): string | undefined {
    const expected = this.#expected;
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      return "JSON has no comments; take this one out.";
    }
    if (token === TOKEN.end) return this.#unfinished();
    switch (expected) {
      case "end":
        return "The JSON ends before this; take out what follows.";
      case "colon":
        this.#expected = "value";
        return token === TOKEN.colon ? undefined : "A colon is missing before this.";
      case "comma or end":
        return this.#takeComma(token);
      case "key":
      case "key or end":
        return this.#takeKey(token);
      default:
        return this.#takeValue(token);
    }
  }

  #takeComma(token: number): string | undefined {
    const frame = this.#frames.at(-1) as Frame;
    if (token === this.#closing(frame)) return this.#close();
    if (token !== TOKEN.comma) return "A comma is missing before this, or a bracket is wrong.";
    this.#expected = frame.isList ? "value" : "key";
    return undefined;
  }

  #takeKey(token: number): string | undefined {
    if (token === TOKEN.closeObject) {
      return this.#expected === "key" ? TRAILING_COMMA : this.#close();
    }
    if (token !== TOKEN.string) return "A key in double quotation marks is expected here.";
    const frame = this.#frames.at(-1) as Frame;
    const key = this.#scanner.getTokenValue();
    const isTwice = frame.keys.has(key);
    frame.keys.add(key);
    frame.key = key;
    frame.child = frame.wanted && wantedAt(frame.wanted, key, false);
    this.#mark(frame.child);
    if (isTwice && this.#duplicateKeys.length < MAX_DUPLICATES) {
      this.#duplicateKeys.push({ path: this.#path(), ...this.#position() });
    }
    this.#expected = "colon";
    return undefined;
  }

  #takeValue(token: number): string | undefined {
    const frame = this.#frames.at(-1);
    if (frame?.isList && token === TOKEN.closeList) {
      return this.#expected === "value" ? TRAILING_COMMA : this.#close();
    }
    let wanted = frame ? frame.child : this.#root;
    if (frame?.isList) {
      frame.key = `[${frame.count}]`;
      frame.count += 1;
      wanted = frame.child = frame.wanted?.children.get(frame.key);
    }
    if (!frame || frame.isList) this.#mark(wanted);
    if (token === TOKEN.openObject || token === TOKEN.openList) {
      return this.#open(token === TOKEN.openList, wanted);
    }
    const isLiteral = token >= TOKEN.null && token <= TOKEN.number;
    if (!isLiteral) return "A value is expected here; text stands in double quotation marks.";
    this.#expected = frame ? "comma or end" : "end";
    return undefined;
  }

  #open(isList: boolean, wanted: Wanted | undefined): string | undefined {
    if (this.#frames.length === MAX_DEPTH) return TOO_DEEP;
    const place = { key: "", count: 0, child: undefined };
    this.#frames.push({ isList, wanted, keys: isList ? NO_KEYS : new Set(), ...place });
    this.#expected = isList ? "value or end" : "key or end";
    return undefined;
  }

  #close(): undefined {
    this.#frames.pop();
    this.#expected = this.#frames.length > 0 ? "comma or end" : "end";
  }

  #closing({ isList }: Frame): number {
    return isList ? TOKEN.closeList : TOKEN.closeObject;
  }

  #unfinished(): string {
    const frame = this.#frames.at(-1);
    if (!frame) return "There is no JSON in it.";
    return `The text ends here, but a ${frame.isList ? "]" : "}"} is missing.`;
  }

  #mark(wanted: Wanted | undefined): void {
    if (wanted) wanted.position = this.#position();
  }

  #position(): JsonPosition {
    const line = this.#scanner.getTokenStartLine() + 1;
    return { line, column: this.#scanner.getTokenStartCharacter() + 1 };
  }

  #path(): string {
    return this.#frames
      .map(({ key, isList }, at) => (isList || at === 0 ? key : `.${key}`))
      .join("");
  }
}

const NO_KEYS = new Set<string>();

const TOO_DEEP = `This is nested deeper than ${MAX_DEPTH} levels; take levels out.`;

const TRAILING_COMMA = "There must be no comma before this.";

/** What is wrong with the token itself, by the library's number for it. */
function scanError(scanner: JSONScanner): string | undefined {
  const errors: Readonly<Record<number, string>> = {
    1: "JSON has no comments; take this one out.",
    2: "This text has no quotation mark at its end.",
    3: "This number is not complete.",
    4: "A \\u in this text needs four hexadecimal digits.",
    5: "A backslash in this text begins nothing that JSON knows; write \\\\ for a backslash.",
    6: "This text has a line break, a tab or the like in it; write \\n or \\t.",
  };
  return errors[scanner.getTokenError() as number];
}
