import { tableRows } from "../article/table-rows.js";
import type { Guess } from "../imported.js";
import { linksIn } from "../links-in.js";
import { isElement, type Markup, textOf } from "../markup.js";
import { readOutlineList } from "./markdown-items.js";
import type { Section } from "./markdown-sections.js";
import { foldOf, headingNotes, marksOf, type Notes, type Outline } from "./outline-notes.js";
import { hasBoxes, isLinkList } from "./section-kind.js";

/** A step or topic as it was found in an outline. */
export type OutlineNode = Outline;

/** How sections are read. */
export interface SectionReading {
  readonly isMarkmap: boolean;
  readonly guesses: Guess[];
  /** The address of the document. */
  readonly base: string | undefined;
  /** Takes off a title what counts the step. */
  readonly shorten?: (title: string) => string;
}

/** What the blocks under a heading are. */
interface Content {
  readonly topics: Outline[];
  readonly links: Outline["links"][number][];
  readonly texts: string[];
}

/**
 * Reads a heading with all that is under it as a node of an outline.
 *
 * @returns what is under it, where the heading has no text.
 */
export function readSection(section: Section, reading: SectionReading): readonly OutlineNode[] {
  const { shorten, ...below } = reading;
  const tagline = taglineOf(section);
  const blocks = tagline ? section.blocks.slice(1) : section.blocks;
  const { topics, links, texts } = contentOf(blocks, reading);
  for (const each of section.sections) {
    for (const node of readSection(each, below)) topics.push(node);
  }
  const { heading } = section;
  const { title, box, ...notes } = headingOf(heading);
  const shown = shorten ? shorten(title) : title.replace(/^\d+(?:\.\d+)+[.)]?\s+(?=\S)/, "");
  if (!heading || !shown) return topics;
  const node: OutlineNode = {
    ...marksOf(heading),
    title: shown,
    ...(tagline && { tagline }),
    summary: texts.join("\n"),
    ...(box && { status: box }),
    ...notes,
    ...foldOf(heading, section.isOpen),
    links: [...linksIn([heading], reading.base), ...links],
    topics,
  };
  return [asTask(node)];
}

/** Under a heading with an id, a first line that is emphasised as a whole. */
function taglineOf({ heading, blocks: [first] }: Section): string {
  const words = isElement(first, "p") ? first.children.filter((child) => textOf(child)) : [];
  const [only, ...others] = words;
  const isTagline = isElement(only, "em") && others.length === 0;
  return isTagline && heading?.attributes.has("data-id") ? textOf(only) : "";
}

/**
 * The lists before the first heading. They are steps where there are no others, where they can
 * be ticked, and in a markmap; else they are left out.
 */
export function topicsOf(
  top: Section,
  reading: SectionReading,
  isAll: boolean,
): readonly Outline[] {
  const lists = top.blocks.filter((block) => isList(block) || isElement(block, "table"));
  const areSteps = isAll || reading.isMarkmap || hasBoxes({ ...top, sections: [] });
  if (areSteps) {
    for (const table of lists) if (table.name === "table") reading.guesses.push(rowsTaken(table));
    return lists.flatMap((list) => readOutlineList(list, reading.base).topics);
  }
  for (const list of lists) {
    const about = textOf(list).slice(0, 60);
    const message = "This list comes before the first step, and was left out.";
    reading.guesses.push({ about, message });
  }
  return [];
}

function contentOf(blocks: readonly Markup[], reading: SectionReading): Content {
  const content: Content = { topics: [], links: [], texts: [] };
  for (const block of blocks) {
    if (isList(block)) addList(block, content, reading);
    else if (isElement(block, "table")) addTable(block, content, reading);
    else if (isElement(block, "p", "blockquote")) {
      if (textOf(block) === "") continue;
      content.texts.push(textOf(block));
      for (const link of linksIn([block], reading.base)) content.links.push(link);
    }
  }
  return content;
}

/** Nothing but links before all topics are links of the node. */
function addList(list: Markup, content: Content, { base, isMarkmap }: SectionReading): void {
  const isOfNode = !isMarkmap && content.topics.length === 0 && isLinkList(list);
  const read = readOutlineList(list, base, isOfNode);
  for (const topic of read.topics) content.topics.push(topic);
  for (const link of read.links) content.links.push(link);
}

function addTable(table: Markup, content: Content, { base, guesses }: SectionReading): void {
  for (const topic of readOutlineList(table, base).topics) content.topics.push(topic);
  guesses.push(rowsTaken(table));
}

function rowsTaken(table: Markup): Guess {
  const [head = []] = tableRows(table);
  const about = head
    .map((cell) => textOf(cell))
    .filter(Boolean)
    .join(" · ")
    .slice(0, 60);
  return { about, message: "The rows of this table were taken as topics." };
}

function isList(block: Markup): boolean {
  return isElement(block, "ul", "ol", "dl");
}

/** A heading may have a box as well, which Markdown takes for text. */
function headingOf(heading: Markup | undefined): Notes & { box?: "todo" | "done" } {
  const notes = heading ? headingNotes(heading) : { title: "" };
  const [start = "", mark] = /^\[([ xX])\]\s+(?=\S)/.exec(notes.title) ?? [];
  if (mark === undefined || heading?.attributes.has("data-id")) return notes;
  const box = mark === " " ? ("todo" as const) : ("done" as const);
  return { ...notes, title: notes.title.slice(start.length), box };
}

/** A step without topics is written as a heading over a task of the same title: it is both. */
function asTask(node: OutlineNode): OutlineNode {
  const [task, ...others] = node.topics;
  const isSame =
    task?.status !== undefined &&
    others.length === 0 &&
    task.topics.length === 0 &&
    task.title === node.title &&
    (task.id === node.id || task.id === undefined || node.id === undefined);
  if (!isSame || node.summary || node.links.length > 0 || node.choose) return node;
  return { ...node, ...task };
}
