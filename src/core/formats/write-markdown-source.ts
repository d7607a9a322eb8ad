import type { RoadmapIndex } from "../model/roadmap-index.js";
import type { Status } from "../state/map-state.js";
import { writeMarkdown } from "./roadmap-markdown.js";

/**
 * A roadmap as Markdown to go on writing: with its ids in comments, so that nobody's progress is
 * lost when it is read back, and what else an outline would not say in front matter.
 */
export function writeMarkdownSource(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status> = new Map(),
): string {
  const { id, title, summary = "", language } = index.roadmap;
  // An empty description says that the first paragraph is no summary.
  const fields = { id, title, description: summary, ...(language && { lang: language }) };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${quoted(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${writeMarkdown(index, statuses, { mark })}`;
}

/** Notes are emphasised, since a title with an id may end in brackets of its own. */
function mark(notes: string, id: string): string {
  return `${notes.replace(/\([^()]*\)/g, "*$&*")} <!-- #${id.replace(UNSAFE, encodeURIComponent)} -->`;
}

/** What would end a comment, change in it, or be taken for what was encoded. */
const UNSAFE = /[%>\p{Control}]/gu;

function quoted(value: string): string {
  // Where front matter is not known, it is shown: its text must not be taken for HTML.
  return JSON.stringify(value.replace(/\s+/g, " ").trim()).replaceAll("<", "\\u003c");
}
