import {
  DURATION_UNITS,
  FORMAT_VERSION,
  type Question,
  type ResourceData,
  type RoadmapData,
} from "../model/roadmap.js";
import type { DocumentOptions } from "./import-options.js";
import { type Guess, ImportError, type Imported } from "./imported.js";
import { linksIn } from "./links-in.js";
import { finishOutlines } from "./markdown/finish-outlines.js";
import { type Section, sectionsOf } from "./markdown/markdown-sections.js";
import { type OutlineNode, readSection, topicsOf } from "./markdown/outline-sections.js";
import { withRealHeadings } from "./markdown/pseudo-headings.js";
import { kindByName, kindByShape, type SectionKind } from "./markdown/section-kind.js";
import { countedTitles, withoutCount, withoutPrefix } from "./markdown/step-prefix.js";
import { isElement, linesOf, type Markup, type MarkupChild, textOf } from "./markup.js";
import { slugOf } from "./slug.js";

/**
 * Reads an outline in Markdown, as `writeMarkdown` writes it, as markmap draws it, or as people
 * write it: headings nest by level, lists nest below them.
 *
 * The only `h1` is the title, and what comes before the first step is summary and introduction.
 * Boxes are statuses, `(learning)`, `(skipped)` and `(choose one)` after a title are what they
 * say. Links without a box among items with boxes, and lists of links right under a heading,
 * belong to the node around them. Sections such as “Resources” and “FAQ” are what they are called.
 *
 * @param root a `body`, as `parseMarkdown` makes it.
 * @throws {ImportError} `no-roadmap`, where there are no steps in it.
 */
export function readMarkdownOutline(root: Markup, options: DocumentOptions = {}): Imported {
  const guesses: Guess[] = [];
  const isMarkmap = root.attributes.has("data-markmap");
  const { top, title, isWithoutSummary } = titled(
    root,
    sectionsOf(isMarkmap ? root : withRealHeadings(withoutEmbeds(root))),
  );
  noteLeftOut(root, guesses);
  const parts = partsOf(top, { isMarkmap, guesses, base: options.url });
  if (parts.steps.length === 0) {
    throw new ImportError(
      "no-roadmap",
      "There are no steps in it: write them as headings or as a list.",
    );
  }
  const nodes = finishOutlines(parts.steps, isMarkmap, guesses);
  const { attributes } = root;
  const name = titleOf(title || attributes.get("data-title"), options);
  if (!name) guesses.push({ about: "", message: "It has no title, so it is called “Roadmap”." });
  const id = [attributes.get("data-id"), options.id].find((each) => each && !/\s/.test(each));
  const language = attributes.get("lang") ?? options.language;
  const data: RoadmapData = {
    formatVersion: FORMAT_VERSION,
    id: id ?? slugOf(name, "roadmap"),
    title: name || "Roadmap",
    ...introductionOf(parts.before, isWithoutSummary ? "" : attributes.get("data-summary")),
    ...(language && { language }),
    ...durationOf(attributes.get("data-duration")),
    ...(parts.conclusion && { conclusion: parts.conclusion }),
    steps: nodes.steps,
    ...(parts.resources.length > 0 && { resources: parts.resources }),
    ...(parts.faq.length > 0 && { faq: parts.faq }),
    ...(parts.related.length > 0 && { related: parts.related }),
  };
  const { expanded, statuses } = nodes;
  return { data, guesses, ...(expanded && { expanded }), ...(statuses.size > 0 && { statuses }) };
}

function titleOf(own: string | undefined, { title, name }: DocumentOptions): string {
  return title?.trim() || own || name?.trim() || "";
}

const EMBED = /^\{% ?embed\b[^{}]*%\}$/;

function isEmbed(child: MarkupChild): boolean {
  return isElement(child, "p") && EMBED.test(textOf(child));
}

/** Without what only the site it was written for can show. */
function withoutEmbeds(root: Markup): Markup {
  return { ...root, children: root.children.filter((child) => !isEmbed(child)) };
}

/** Says of each kind of things how many were left out. */
function noteLeftOut(root: Markup, guesses: Guess[]): void {
  const leave = (what: string) => guesses.push({ about: "", message: `Left out: ${what}.` });
  const embeds = root.children.filter(isEmbed).length;
  const codes = countCode(root);
  if (codes > 0) leave(codes === 1 ? "1 block of code" : `${codes} blocks of code`);
  if (embeds > 0) leave(embeds === 1 ? "1 embedded page" : `${embeds} embedded pages`);
  const marks = root.attributes.get("data-left-out");
  if (marks) leave(`${marks} of Obsidian`);
}

function countCode({ name, children }: Markup): number {
  if (name === "pre") return 1;
  return children.reduce((sum, child) => sum + (isElement(child) ? countCode(child) : 0), 0);
}

/** The title of the document, and what stands under it. */
function titled(
  root: Markup,
  top: Section,
): { top: Section; title: string; isWithoutSummary?: boolean } {
  const [first, ...others] = top.sections;
  const isOnly = first?.level === 1 && others.every(({ level }) => level > 1);
  // With a title before the document, a single heading further down is one of its steps.
  const isTitle = isOnly && !(root.attributes.has("data-title") && top.blocks.some(hasText));
  if (!isTitle || !first.heading) return { top, title: "" };
  const blocks = [...top.blocks, ...first.blocks];
  return {
    top: { ...first, blocks, sections: [...first.sections, ...others] },
    title: textOf(first.heading),
    isWithoutSummary: first.heading.attributes.has("data-no-summary"),
  };
}

function hasText(block: Markup): boolean {
  return textOf(block) !== "";
}

interface Reading {
  readonly isMarkmap: boolean;
  readonly guesses: Guess[];
  readonly base: string | undefined;
}

interface Parts {
  /** Paragraphs before the first step. */
  readonly before: readonly string[];
  readonly steps: readonly OutlineNode[];
  readonly conclusion: string;
  readonly resources: readonly ResourceData[];
  readonly faq: readonly Question[];
  readonly related: ReturnType<typeof linksIn>;
}

function partsOf(top: Section, reading: Reading): Parts {
  const { base, guesses } = reading;
  const kinds = kindsOf(top.sections, reading);
  const of = (kind: SectionKind) => top.sections.filter((_, at) => kinds[at] === kind);
  for (const { heading } of of("other")) {
    const about = heading ? textOf(heading) : "";
    guesses.push({ about, message: "This section is about the document, and was left out." });
  }
  const { sections, texts } = endingOf(of("step"), reading);
  const titles = sections.map(({ heading }) => (heading ? textOf(heading) : ""));
  const counted = countedTitles(titles);
  const steps = sections.flatMap((section, at) => {
    const shorten = counted[at] ? withoutCount : withoutPrefix;
    return readSection(section, { ...reading, shorten: reading.isMarkmap ? String : shorten });
  });
  // Headings may be empty: then the lists are all there is.
  const lists = topicsOf(top, reading, steps.length === 0);
  return {
    before: top.blocks
      .filter((block) => isElement(block, "p", "blockquote"))
      .map((block) => textOf(block))
      .filter(Boolean),
    steps: [...lists, ...steps],
    conclusion: [...texts, ...of("conclusion").flatMap(textsOf)].join("\n"),
    resources: of("resources").flatMap((section) => resourcesOf(section, base)),
    faq: of("faq").flatMap(({ sections }) => sections.flatMap(questionOf)),
    related: of("related").flatMap(({ blocks }) => eachLink(blocks, base)),
  };
}

/** Every heading of a markmap is a node of it; those after the last counted step may not be steps. */
function kindsOf(sections: readonly Section[], { isMarkmap }: Reading): readonly SectionKind[] {
  if (isMarkmap) return sections.map(() => "step");
  const counted = countedTitles(sections.map(({ heading }) => (heading ? textOf(heading) : "")));
  const last = counted.lastIndexOf(true);
  return sections.map((section, at) => {
    if (counted[at]) return "step";
    return last >= 0 && at > last ? kindByShape(section) : kindByName(section);
  });
}

/** Paragraphs after the list of the last step are said of the whole. */
function endingOf(
  steps: readonly Section[],
  { isMarkmap, guesses }: Reading,
): { sections: readonly Section[]; texts: readonly string[] } {
  const last = steps.at(-1);
  if (!last || last.sections.length > 0 || isMarkmap) return { sections: steps, texts: [] };
  const at = last.blocks.findLastIndex((block) => isElement(block, "ul", "ol", "dl"));
  const after = last.blocks.slice(at + 1);
  const texts =
    at < 0 ? [] : after.filter((block) => isElement(block, "p")).map((block) => textOf(block));
  if (texts.length === 0) return { sections: steps, texts };
  const about = last.heading ? textOf(last.heading) : "";
  guesses.push({ about, message: "What comes after its list was taken as the conclusion." });
  return {
    sections: [...steps.slice(0, -1), { ...last, blocks: last.blocks.slice(0, at + 1) }],
    texts,
  };
}

/** As the front matter says it: `6-12 month`, `1 year`. */
function durationOf(text = ""): Pick<RoadmapData, "duration"> {
  const [, least, most = least, word] = /^([\d.]+)(?:-([\d.]+))? ([a-z]+?)s?$/.exec(text) ?? [];
  const unit = DURATION_UNITS.find((each) => each === word);
  const [min, max] = [Number(least), Number(most)];
  return unit && min <= max ? { duration: { min, max, unit } } : {};
}

/** The first paragraph is the summary, unless front matter says another, or that there is none. */
function introductionOf(
  paragraphs: readonly string[],
  given: string | undefined,
): Pick<RoadmapData, "summary" | "introduction"> {
  const said = given?.replace(/\s+/g, " ").trim();
  const count = said === undefined ? 1 : saidIn(paragraphs, said);
  const summary = count > 0 ? paragraphs.slice(0, count).join("\n") : said;
  const introduction = paragraphs.slice(count).join("\n");
  return { ...(summary && { summary }), ...(introduction && { introduction }) };
}

/** How many paragraphs say what front matter says in one line; 0 where they do not. */
function saidIn(paragraphs: readonly string[], said: string): number {
  let text = "";
  for (const [at, paragraph] of paragraphs.entries()) {
    text += `${at > 0 ? " " : ""}${paragraph}`;
    if (text === said) return at + 1;
    if (!said.startsWith(text)) return 0;
  }
  return 0;
}

function textsOf({ blocks }: Section): string[] {
  return blocks.map((block) => linesOf(block)).filter(Boolean);
}

/** Links of items one by one, so that the same address may come twice. */
function eachLink(blocks: readonly Markup[], base: string | undefined) {
  const items = blocks.flatMap((block) =>
    isElement(block, "ul", "ol") ? block.children.filter((child) => isElement(child)) : [block],
  );
  return items.flatMap((item) => linksIn([item], base));
}

/** Groups of links under headings; links without one are a group under the section's own. */
function resourcesOf(section: Section, base: string | undefined): ResourceData[] {
  const { heading, blocks, sections } = section;
  const title = heading ? textOf(heading) : "";
  const links = eachLink(blocks, base);
  const summary = blocks
    .filter((block) => isElement(block, "p"))
    .map((block) => textOf(block))
    .join("\n");
  const isGroup = title !== "" && (section.level > 2 || links.length > 0);
  const own = isGroup
    ? [{ title, ...(summary && { summary }), ...(links.length > 0 && { links }) }]
    : [];
  return [...own, ...sections.flatMap((each) => resourcesOf(each, base))];
}

function questionOf(section: Section): Question[] {
  const question = section.heading ? textOf(section.heading) : "";
  const answer = [...textsOf(section), ...section.sections.flatMap(textsOf)].join("\n");
  return question && answer ? [{ question, answer }] : [];
}
