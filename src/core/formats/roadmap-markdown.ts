import type { RoadmapLink, RoadmapNode } from "../model/roadmap.js";
import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import type { Status } from "../state/map-state.js";
import { type RoadmapProgress, rollUp } from "../state/progress.js";
import { markdownLink, markdownText } from "./markdown-text.js";

/** What stands in the outline beside the words of the roadmap. */
export interface MarkdownWords {
  /** The heading of a step. */
  readonly step: (number: number, title: string) => string;
  /** What is said of a topic in brackets, since a box is either ticked or not. */
  readonly learning: string;
  readonly skipped: string;
  /** What is said in brackets of a node whose topics are alternatives. */
  readonly chooseOne: string;
  readonly resources: string;
  readonly faq: string;
  readonly furtherReading: string;
  /** What ends the heading of a step, made of the notes that it would end in otherwise. */
  readonly mark: (notes: string, node: RoadmapNode) => string;
  /** What is said of a node, in blocks, or up to the end of its line after a sign. */
  readonly said: (node: RoadmapNode, before?: string) => string;
  readonly text: (value: string) => string;
  readonly link: (link: RoadmapLink) => string;
}

const ENGLISH: MarkdownWords = {
  step: (number, title) => `Step ${number}: ${title}`,
  learning: "learning",
  skipped: "skipped",
  chooseOne: "choose one",
  resources: "Resources",
  faq: "Questions and answers",
  furtherReading: "Further reading",
  mark: (notes) => notes,
  said: ({ summary, tagline = "" }, before = "") => {
    const text = markdownText(summary ?? tagline);
    return text && before + text;
  },
  text: markdownText,
  link: markdownLink,
};

/**
 * A roadmap as an outline in Markdown, with its topics as a list of tasks: ticked are those
 * that are done.
 */
export function writeMarkdown(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
  words: Partial<MarkdownWords> = {},
): string {
  const { roadmap, roots } = index;
  const writer: Writer = { words: { ...ENGLISH, ...words }, progress: rollUp(index, statuses) };
  const { resources, faq, furtherReading } = writer.words;
  const text = (value = "") => writer.words.text(value);
  const blocks = [
    heading(1, roadmap.title),
    text(roadmap.summary),
    text(roadmap.introduction),
    ...roots.flatMap((step) => stepBlocks(step, writer)),
    text(roadmap.conclusion),
    ...section(
      resources,
      roadmap.resources.flatMap(({ title, summary, links }) => [
        heading(3, title),
        text(summary),
        linkLines(links, writer).join("\n"),
      ]),
    ),
    ...section(
      faq,
      roadmap.faq.flatMap(({ question, answer }) => [heading(3, question), text(answer)]),
    ),
    ...section(furtherReading, [linkLines(roadmap.related, writer).join("\n")]),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

interface Writer {
  readonly words: MarkdownWords;
  readonly progress: RoadmapProgress;
}

/** A heading over something; nothing over nothing. */
function section(title: string, blocks: readonly string[]): string[] {
  return blocks.some(Boolean) ? [heading(2, title), ...blocks] : [];
}

function heading(level: number, title: string): string {
  return `${"#".repeat(level)} ${markdownText(title)}`;
}

function stepBlocks(step: IndexEntry, writer: Writer): string[] {
  const { node, children, position } = step;
  const title = heading(2, writer.words.step(position, node.title));
  // A step without topics is a task itself.
  if (children.length === 0) {
    return [`${title}${writer.words.mark("", node)}`, taskLines(step, writer).join("\n")];
  }
  const lines = children.flatMap((child) => taskLines(child, writer));
  return [
    `${title}${writer.words.mark(notes(step, writer), node)}`,
    writer.words.said(node),
    [...linkLines(node.links, writer), ...lines].join("\n"),
  ];
}

/** A node with its links and topics, each in a line. */
function taskLines(entry: IndexEntry, writer: Writer): string[] {
  const lines: string[] = [];
  const add = (at: IndexEntry, before: string) => {
    const { title, links } = at.node;
    const box = writer.progress.of(at).status === "done" ? "x" : " ";
    const said = writer.words.said(at.node, " – ");
    const task = `**${markdownText(title)}**${notes(at, writer)}${said}`;
    lines.push(`${before}- [${box}] ${task}`);
    for (const line of linkLines(links, writer)) lines.push(`${before}  ${line}`);
    for (const child of at.children) add(child, `${before}  `);
  };
  add(entry, "");
  return lines;
}

/** What is to be known of a node besides its title. */
function notes(entry: IndexEntry, { words, progress }: Writer): string {
  const { status } = progress.of(entry);
  const said = [
    entry.node.choose && entry.children.length > 0 ? words.chooseOne : "",
    status === "learning" || status === "skipped" ? words[status] : "",
  ];
  return said.map((word) => word && ` (${markdownText(word)})`).join("");
}

function linkLines(links: readonly RoadmapLink[], { words }: Writer): string[] {
  return links.map((link) => `- ${words.link(link)}`);
}
