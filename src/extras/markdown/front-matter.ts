/** What a document in Markdown says of itself before it begins. */
export interface FrontMatter {
  /** Attributes for its body: `data-title`, `data-summary`, `data-id`, `lang`, `data-duration`,
   * `data-markmap`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The document without it. */
  readonly rest: string;
}

/** A block between two lines of hyphens; without a key at its start it is text between rules. */
const BLOCK =
  /^\uFEFF?---[ \t]*\r?\n((?:\s*#[^\n]*\n)*\s*[\w-]+[ \t]*:[^\n]*(?:\n(?!---|\.\.\.)[^\n]*)*)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const NAMES: Readonly<Record<string, string>> = {
  title: "data-title",
  description: "data-summary",
  summary: "data-summary",
  id: "data-id",
  slug: "data-id",
  lang: "lang",
  language: "lang",
  duration: "data-duration",
  markmap: "data-markmap",
};

/**
 * Takes the front matter off a document. Only plain scalars of a few keys are read, since all
 * else in it is for other programs.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const attributes = new Map<string, string>();
  const found = BLOCK.exec(text);
  if (!found) return { attributes, rest: text.replace(/^\uFEFF/, "") };
  for (const line of (found[1] ?? "").split("\n")) {
    const { key, value } = fieldOf(line);
    const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
    const scalar = name === "data-markmap" ? "" : plain(value);
    if (name && scalar !== undefined && !attributes.has(name)) attributes.set(name, scalar);
  }
  return { attributes, rest: text.slice(found[0].length) };
}

/** A key without white space and what is said after a colon; a space tells it from an address. */
function fieldOf(line: string): { key: string; value: string } {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1);
  const isField = colon > 0 && /^(?:\s|$)/.test(value);
  return { key: isField ? line.slice(0, colon).trimEnd() : "", value: value.trim() };
}

/** A scalar without its quotes; nothing for lists, objects, blocks of text and empty values. */
function plain(value: string): string | undefined {
  if (value.startsWith('"')) return quoted(value);
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (/^(?:[[{|>&*!]|$|~$|null$)/.test(value)) return undefined;
  const comment = value.search(/\s#/);
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

/** The escapes of JSON are also those of YAML. */
function quoted(value: string): string {
  try {
    return String(JSON.parse(value));
  } catch {
    return value.replace(/^"|"$/g, "");
  }
}
