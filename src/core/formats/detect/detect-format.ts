import { isObject, own } from "../foreign/own.js";
import type { SourceFormat } from "../import-options.js";
import { ImportError } from "../imported.js";
import { parseJson } from "./parse-json.js";
import { refuseTooLong, refuseUnreadable } from "./refuse-unreadable.js";
import { textKind } from "./text-kind.js";

/** A format that is written in JSON. */
export type JsonFormat = Exclude<SourceFormat, "html" | "markdown">;

/** A document in JSON. */
export interface JsonDocument {
  readonly format: JsonFormat;
  readonly json: unknown;
}

/** What a document is written in. */
export type Detected = { readonly format: "html" | "markdown" } | JsonDocument;

/**
 * Tells documents apart by what is in them. JSON of no known shape counts as native, so that
 * checking it names what is missing.
 *
 * @param text without a byte order mark.
 * @throws {ImportError} where it is nothing that is read here.
 */
export function detectFormat(text: string): Detected {
  refuseUnreadable(text);
  const json = jsonIn(text);
  if (json !== undefined) return { format: jsonFormat(json), json };
  refuseTooLong(text);
  return { format: textKind(text) };
}

/**
 * Sees whether a document can be what it is said to be.
 *
 * @param text without a byte order mark.
 * @throws {ImportError} where it cannot.
 */
export function expectFormat(text: string, from: SourceFormat): Detected {
  refuseUnreadable(text);
  if (from === "html" || from === "markdown") {
    const json = jsonIn(text);
    if (json !== undefined) throw mismatch(from, jsonFormat(json));
    refuseTooLong(text);
    if (from === "html" && !/<[a-z!]/i.test(text)) throw mismatch(from, "markdown");
    if (from === "markdown" && /^\s*<(?:!doctype|html|\?xml)\b/i.test(text)) {
      throw mismatch(from, textKind(text));
    }
    return { format: from };
  }
  if (/^\s*</.test(text.slice(0, 1000))) throw mismatch(from, textKind(text));
  const json = parseJson(text);
  const found = jsonFormat(json);
  if (from !== "native" && from !== found) throw mismatch(from, found);
  return { format: from, json };
}

function mismatch(from: SourceFormat, found: SourceFormat): ImportError {
  const native = found === "native" ? ", or none that is known" : "";
  return new ImportError(
    "no-roadmap",
    `It was to be read as “${from}”, but it looks like “${found}”${native}: leave the format out, or choose another one.`,
  );
}

/** The object or list that a document is; nothing where it is no JSON, nor meant to be. */
export function jsonIn(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    // Markdown begins with brackets as well: with a link, a badge, a box to tick, a template tag.
    return LIKE_JSON.test(text) ? (parseJson(text) as object) : undefined;
  }
}

/** A key or the end after a brace; after a bracket what is not the text of a link. */
const LIKE_JSON = /^\s*(?:\{\s*(?:["'}]|[\w$]+\s*:|\/[/*]|$)|\[\s*(?:[{"]|$)(?![^\]\n]*\][(:[]))/;

/** Which format JSON is written in. */
export function jsonFormat(json: unknown): JsonFormat {
  const shape = SHAPES.find(([, fits]) => fits(json));
  return shape ? shape[0] : "native";
}

type Shape = readonly [Exclude<JsonFormat, "native">, (json: unknown) => boolean];

/** How to know each format; what has steps is native, whatever else it has. */
const SHAPES: readonly Shape[] = [
  ["wordpress", isWordPress],
  ["roadmap.sh", (json) => isNew(json) && hasList(json, "nodes") && hasList(json, "edges")],
  ["markmap", (json) => isNew(json) && hasText(json, "content") && hasList(json, "children")],
  ["mind-elixir", (json) => isNew(json) && isObject(own(json, "nodeData"))],
  ["jsmind", (json) => isNew(json) && hasText(json, "format") && own(json, "data") !== undefined],
];

function isNew(json: unknown): boolean {
  return own(json, "steps") === undefined && own(json, "formatVersion") === undefined;
}

function hasList(json: unknown, key: string): boolean {
  return Array.isArray(own(json, key));
}

function hasText(json: unknown, key: string): boolean {
  return typeof own(json, key) === "string";
}

/** A post, a list of them as a search answers with, or the words of an error. */
function isWordPress(json: unknown): boolean {
  if (Array.isArray(json)) return json.length === 0 || isPost(json[0]);
  return isNew(json) && (isPost(json) || (hasText(json, "code") && hasText(json, "message")));
}

function isPost(json: unknown): boolean {
  const content = own(json, "content");
  return hasText(content, "rendered") || own(content, "protected") === true;
}
