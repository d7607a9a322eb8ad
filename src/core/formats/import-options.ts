import type { Markup } from "./markup.js";

/** What a document can be written in; `native` is a roadmap's own JSON. */
export const SOURCE_FORMATS = [
  "native",
  "wordpress",
  "html",
  "markdown",
  "roadmap.sh",
  "markmap",
  "mind-elixir",
  "jsmind",
] as const;

/** One of {@link SOURCE_FORMATS}. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What reads the languages of documents; each host has its own. They throw ImportErrors. */
export interface Parsers {
  /** @returns the element `html`, or a `body` where there is no more. */
  html(text: string): Markup | Promise<Markup>;
  /** @returns an element `body` with what the Markdown stands for. */
  markdown(text: string): Markup | Promise<Markup>;
}

/** How to read a document. */
export interface ImportOptions {
  readonly parsers: Parsers;
  /** What it is written in; found out by what is in it where it is left out. */
  readonly from?: SourceFormat;
  /** Where it comes from: relative links are resolved against it. */
  readonly url?: string;
  /** What it is called where it has no title of its own: the name of its file, say. */
  readonly name?: string;
  /** Whether items that list several things are split into topics: `APIs (REST, GraphQL)`. */
  readonly split?: boolean;
}
