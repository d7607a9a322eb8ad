import type { Roadmap } from "../model/roadmap.js";
import { indexRoadmap } from "../model/roadmap-index.js";
import { wordsOf } from "./card/words-of.js";
import { writeCard } from "./card/write-card.js";
import { jsonLdText } from "./json-ld.js";
import { writeMarkdownSource } from "./write-markdown-source.js";
import { writeOutline } from "./write-outline.js";
import { type PageOptions, writePage } from "./write-page.js";

/** What a roadmap can be written as: the outline, a card for sharing, its source, linked data. */
export const RENDER_FORMATS = ["html", "svg", "markdown", "json-ld"] as const;

/** One of {@link RENDER_FORMATS}. */
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** How to write a roadmap; each format takes what concerns it. */
export interface RenderOptions extends PageOptions {
  /** HTML: a whole document, with linked data, instead of the outline alone. */
  readonly document?: boolean;
  /** SVG: `light` where left out. */
  readonly theme?: "light" | "dark";
  /** SVG: width in pixels. */
  readonly width?: number;
  /** SVG: height in pixels. */
  readonly height?: number;
}

/** Writes a roadmap in a format. */
export function renderRoadmap(
  roadmap: Roadmap,
  to: RenderFormat,
  options: RenderOptions = {},
): string {
  switch (to) {
    case "html":
      return options.document ? writePage(roadmap, options) : writeOutline(roadmap, options);
    case "svg":
      return writeCard(roadmap, options, wordsOf(roadmap.language ?? "en", options.words?.topics));
    case "markdown":
      return writeMarkdownSource(indexRoadmap(roadmap));
    case "json-ld":
      return `${jsonLdText(roadmap, options)}\n`;
  }
}
