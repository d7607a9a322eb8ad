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

/** What is known of a document besides what stands in it. */
export interface DocumentOptions {
  /** What the roadmap is called, whatever the document says. */
  readonly title?: string;
  /** What it is called where the document does not say: the name of its file, say. */
  readonly name?: string;
  /** Its id, where the document gives none. */
  readonly id?: string;
  /** Its language as a BCP 47 tag, where the document does not say. */
  readonly language?: string;
  /** The address of the document: relative links are resolved against it. */
  readonly url?: string;
}

/** How to read a document. */
export interface ImportOptions extends Pick<DocumentOptions, "name" | "url"> {
  readonly parsers: Parsers;
  /** What it is written in; found out by what is in it where it is left out. */
  readonly from?: SourceFormat;
  /** Whether items that list several things are split into topics: `APIs (REST, GraphQL)`. */
  readonly split?: boolean;
}
