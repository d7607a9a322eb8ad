import { addAll } from "../add-all.js";
import { ENGLISH, type Messages } from "../messages.js";
import type { Roadmap, RoadmapLink, RoadmapNode } from "../model/roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../model/roadmap-index.js";
import { textDirection } from "../text-direction.js";
import { durationText } from "./duration-text.js";
import { escapeHtml, htmlAttributes } from "./escape-html.js";
import { OUTLINE } from "./outline/outline-classes.js";
import { OUTLINE_STYLES } from "./outline/outline-styles.js";

/** The words in an outline beside the roadmap's own: any file of `languages/` has them. */
export type OutlineWords = Pick<
  Messages,
  "chooseOne" | "related" | "goOn" | "faq" | "furtherReading" | "linkTypes" | "topics"
>;

/** What an outline is to look like. */
export interface OutlineStyle {
  /** Whether it brings its style sheet along; `true` where left out. */
  readonly styles?: boolean;
  /** The level of its heading, 1 to 3; those of the steps are one below. 2 where left out. */
  readonly level?: 1 | 2 | 3;
  /** English where left out. */
  readonly words?: Partial<OutlineWords>;
}

/**
 * A roadmap as an outline in HTML, to be read as it is: without a script, in a feed, by a
 * crawler, on paper. `<roadmap-graph>` around it turns it into the map where the script is on the
 * page, and `readOutline` gets everything back.
 */
export function writeOutline(roadmap: Roadmap, options: OutlineStyle = {}): string {
  const { styles = true, level = 2, words } = options;
  const writer: Writer = {
    index: indexRoadmap(roadmap),
    words: { ...ENGLISH, ...words },
    section: `h${level + 1}`,
  };
  const { id, title, language, duration } = roadmap;
  const attributes = htmlAttributes({
    class: OUTLINE.whole,
    "data-id": id,
    lang: language,
    dir: textDirection(language),
    "data-duration": duration && `${duration.min} ${duration.max} ${duration.unit}`,
  });
  const lines = [
    "<roadmap-graph>",
    `<article${attributes}>`,
    styles ? `<style>\n${OUTLINE_STYLES}</style>` : "",
    "<header>",
    element(`h${level}`, "title", title),
    ...paragraphs(roadmap.summary, "summary"),
    duration ? element("p", "note", durationText(duration, language)) : "",
    "</header>",
    ...paragraphs(roadmap.introduction),
  ];
  if (roadmap.steps.length > 0) {
    lines.push(`<ol class="${OUTLINE.steps}">`);
    for (const step of roadmap.steps) writeItem(lines, step, writer, writer.section);
    lines.push("</ol>");
  }
  const { furtherReading } = writer.words;
  addAll(lines, [
    ...paragraphs(roadmap.conclusion),
    ...resources(roadmap, writer),
    ...questions(roadmap, writer),
    ...section("furtherReading", furtherReading, links(roadmap.related, writer), writer),
    "</article>",
    "</roadmap-graph>",
  ]);
  return `${lines.filter(Boolean).join("\n")}\n`;
}

interface Writer {
  readonly index: RoadmapIndex;
  readonly words: OutlineWords;
  /** The name of the headings below that of the outline. */
  readonly section: string;
}

/** What lists of topics are called in HTML. */
const TOPICS = "roadmap-topics";

/** Lines of HTML. */
type Lines = readonly string[];

function element(name: string, part: keyof typeof OUTLINE, text: string): string {
  return `<${name} class="${OUTLINE[part]}">${escapeHtml(text)}</${name}>`;
}

/** Text with an empty line between its paragraphs, as that of the format is. */
function paragraphs(text = "", part?: keyof typeof OUTLINE): Lines {
  const attributes = htmlAttributes({ class: part && OUTLINE[part] });
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeHtml(paragraph.trim()).replaceAll("\n", "<br>"))
    .flatMap((paragraph) => (paragraph ? `<p${attributes}>${paragraph}</p>` : []));
}

function list(className: string, items: readonly Lines[]): Lines {
  return items.length === 0 ? [] : [`<ul class="${className}">`, ...items.flat(), "</ul>"];
}

/** Adds to the lines, which copying at each level would take too long. */
function writeItem(lines: string[], node: RoadmapNode, writer: Writer, name = "strong"): void {
  const { id, title, tagline, summary, choose, topics, related, fits, aliases } = node;
  const attributes = htmlAttributes({
    id,
    "data-choose": choose,
    "data-related": related.join(" "),
    "data-fits": fits.join(" "),
    "data-aliases": aliases.join(" "),
  });
  addAll(lines, [
    `<li${attributes}>`,
    element(name, "title", title),
    tagline ? element("p", "tagline", tagline) : "",
    ...paragraphs(summary, "summary"),
    ...links(node.links, writer),
    relatedNote(related, writer),
    choose && topics.length > 0 ? element("p", "note", writer.words.chooseOne) : "",
  ]);
  if (topics.length > 0) {
    lines.push(`<ul class="${TOPICS}">`);
    for (const topic of topics) writeItem(lines, topic, writer);
    lines.push("</ul>");
  }
  lines.push("</li>");
}

/** Links within the page to where the same thing comes back. */
function relatedNote(ids: readonly string[], { index, words }: Writer): string {
  const anchors = ids.map((id) => {
    const title = index.entries.get(id)?.node.title ?? id;
    return `<a${htmlAttributes({ href: `#${encodeURIComponent(id)}` })}>${escapeHtml(title)}</a>`;
  });
  if (anchors.length === 0) return "";
  return `<p class="${OUTLINE.note}">${escapeHtml(words.related)} ${anchors.join(" · ")}</p>`;
}

function links(all: readonly RoadmapLink[], writer: Writer): Lines {
  return list(
    OUTLINE.links,
    all.map((link) => [`<li>${linkText(link, writer)}</li>`]),
  );
}

function linkText({ title, url, type }: RoadmapLink, { words }: Writer): string {
  const isElsewhere = url !== undefined && /^https?:/i.test(url);
  const attributes = htmlAttributes({
    href: url,
    rel: isElsewhere ? "noopener" : undefined,
    "data-type": type,
  });
  const kind = type ? ` <small>${escapeHtml(words.linkTypes[type] ?? type)}</small>` : "";
  return `<a${attributes}>${escapeHtml(title)}</a>${kind}`;
}

function section(
  part: keyof typeof OUTLINE,
  title: string,
  lines: Lines,
  { section: name }: Writer,
): Lines {
  if (lines.length === 0) return [];
  const heading = `<${name}>${escapeHtml(title)}</${name}>`;
  return [`<section class="${OUTLINE[part]}">`, heading, ...lines, "</section>"];
}

function resources({ resources: all }: Roadmap, writer: Writer): Lines {
  const items = all.map(({ title, summary, links: places }) => [
    "<li>",
    element("strong", "title", title),
    ...paragraphs(summary, "summary"),
    ...links(places, writer),
    "</li>",
  ]);
  return section("resources", writer.words.goOn, list(TOPICS, items), writer);
}

function questions({ faq }: Roadmap, writer: Writer): Lines {
  const lines = faq.flatMap(({ question, answer }) => [
    "<details>",
    `<summary>${escapeHtml(question)}</summary>`,
    ...paragraphs(answer),
    "</details>",
  ]);
  return section("faq", writer.words.faq, lines, writer);
}
