import type { Duration, RoadmapLink, RoadmapNode } from "../model/roadmap.js";
import type { RoadmapIndex } from "../model/roadmap-index.js";
import type { Status } from "../state/map-state.js";
import { markdownLink, markdownText } from "./markdown-text.js";
import { writeMarkdown } from "./roadmap-markdown.js";

/**
 * A roadmap as Markdown to go on writing: with its ids in comments, so that nobody's progress is
 * lost when it is read back, and what else an outline would not say in front matter.
 */
export function writeMarkdownSource(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status> = new Map(),
): string {
  const { id, title, summary, language, duration, introduction } = index.roadmap;
  const lines = [
    `id: ${quoted(id)}`,
    `title: ${quoted(title)}`,
    ...(summary ? [`description: ${quoted(summary)}`] : []),
    ...(language ? [`lang: ${quoted(language)}`] : []),
    ...(duration ? [`duration: ${durationText(duration)}`] : []),
  ];
  const written = writeMarkdown(index, statuses, { mark, said, text: paragraphs, link });
  const markdown = written.replace(DOUBLED, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  // Else the first paragraph of the introduction would be the summary.
  const isWithout = introduction !== undefined && !summary;
  const body = isWithout ? markdown.replace("\n", "\n\n<!-- no summary -->\n") : markdown;
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** What Obsidian would take for marks and comments, `==` and `%%`, beside what is escaped. */
const DOUBLED = /\\.|([=%])(?=\1)/g;

function durationText({ min, max, unit }: Duration): string {
  return `${min === max ? min : `${min}-${max}`} ${unit}`;
}

/** Notes are emphasised, since a title with an id may end in brackets of its own. */
function mark(notes: string, { id, aliases, related, fits }: RoadmapNode): string {
  const lists = Object.entries({ aliases, related, fits })
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => `${key}: ${ids.map(encoded).join(" ")}`);
  const marks = [`#${encoded(id)}`, lists.join("; ")].filter(Boolean).join(" ");
  return `${notes.replace(/\([^()]*\)/g, "*$&*")} <!-- ${marks} -->`;
}

/** What would end a comment or a list, change in it, or be taken for what was encoded. */
const UNSAFE = /[%=>;\p{Control}]/gu;

function encoded(id: string): string {
  return id.replace(UNSAFE, encodeURIComponent);
}

/** Its tagline is emphasised; in the line of a topic, its summary follows after a dash. */
function said(node: RoadmapNode, before?: string): string {
  const { tagline = "", summary = "" } = node;
  const short = tagline && `*${markdownText(tagline)}*`;
  if (before === undefined) return [short, paragraphs(summary)].filter(Boolean).join("\n\n");
  const long = linesOf(summary).join("<br>");
  return `${short && ` ${short}`}${long && before + long}${mark("", node)}`;
}

/** A paragraph for each line. */
function paragraphs(text: string): string {
  return linesOf(text).join("\n\n");
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map(markdownText).filter(Boolean);
}

/** A link that says its type where others have a title. */
function link(link: RoadmapLink): string {
  const text = markdownLink(link);
  return link.type && link.url !== undefined ? `${text.slice(0, -1)} "${link.type}")` : text;
}

function quoted(value: string): string {
  const line = value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Control}/gu, "\ufffd");
  // Where front matter is not known, it is shown: its text must not be taken for HTML.
  return JSON.stringify(line).replaceAll("<", "\\u003c");
}
