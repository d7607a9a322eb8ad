import { FORMAT_VERSION, type RoadmapData } from "../model/roadmap.js";
import { articleParts } from "./article/article-parts.js";
import { articleTitle } from "./article/article-title.js";
import type { Block } from "./article/block.js";
import { findArticle } from "./article/find-article.js";
import { findDuration } from "./article/find-duration.js";
import { findSteps } from "./article/find-steps.js";
import { flattenArticle } from "./article/flatten-article.js";
import { levelSteps } from "./article/level-steps.js";
import { nestSections } from "./article/nest-sections.js";
import { Notes } from "./article/notes.js";
import { takeRelated } from "./article/take-related.js";
import { finishDrafts } from "./draft.js";
import type { DocumentOptions } from "./import-options.js";
import { ImportError, type Imported } from "./imported.js";
import { uniqueLinks } from "./links-in.js";
import { isElement, type Markup, textOf } from "./markup.js";
import { NodeIds } from "./node-ids.js";
import { slugOf } from "./slug.js";

/** What is known of an article besides what stands in it. */
export interface ArticleOptions extends DocumentOptions {
  /** Whether items that list several things are split into topics; they are by default. */
  readonly split?: boolean;
}

/**
 * Reads a roadmap out of an article: a post of a blog, say, whose headings are the steps. What is
 * around the article on its page is left out.
 *
 * Steps are the headings that count them (`Step 1`, `2.`, `Woche 3`), else those of the uppermost
 * level that has several; where there are none, the items of the first list or table. Lists and
 * deeper headings are topics. All that had to be guessed is said in {@link Imported.guesses}.
 *
 * @throws {ImportError} `no-roadmap` where no steps can be found.
 */
export function readArticle(root: Markup, options: ArticleOptions = {}): Imported {
  const article = findArticle(root);
  const isAll = article === root || article.name === "body";
  const read = readIn(article, root, options) ?? (isAll ? undefined : readIn(root, root, options));
  return read ?? refuse();
}

function refuse(): never {
  throw new ImportError(
    "no-roadmap",
    "No steps were found in the article: give each step a heading, such as “Step 1: …”.",
  );
}

function readIn(article: Markup, root: Markup, options: ArticleOptions): Imported | undefined {
  const { url: base, split = true } = options;
  const notes = new Notes();
  const blocks = flattenArticle(article, notes);
  const found = articleTitle(root, blocks);
  const own = blocks.filter((block) => block !== found.heading);
  const { blocks: kept, links } = takeRelated(own, notes, base);
  const content = nestSections(levelSteps(kept, notes));
  const steps = findSteps(content, notes);
  if (steps.size === 0) return undefined;
  const reading = { ...(base !== undefined && { base }), split, notes, faq: [] };
  const parts = articleParts(content, steps, reading);
  if (parts.steps.length === 0) return undefined;
  const title = options.title?.trim() || found.title || options.name?.trim() || nameless(notes);
  const language = languageOf(root) ?? options.language;
  const duration = durationIn(blocks, notes);
  const { introduction, conclusion, resources, faq } = parts;
  const related = uniqueLinks([...links, ...parts.related]);
  const data: RoadmapData = {
    formatVersion: FORMAT_VERSION,
    id: options.id ?? slugOf(title, "roadmap"),
    title,
    ...(language && { language }),
    ...(duration && { duration }),
    ...(introduction && { introduction }),
    ...(conclusion && { conclusion }),
    steps: finishDrafts(parts.steps, new NodeIds()),
    ...(resources.length > 0 && { resources }),
    ...(faq.length > 0 && { faq }),
    ...(related.length > 0 && { related }),
  };
  return { data, guesses: notes.inOrder() };
}

function nameless(notes: Notes): string {
  notes.add(-1, "", "There is no title in the article: the roadmap is called “Roadmap”.");
  return "Roadmap";
}

/** The page says so, or what is in it. */
function languageOf(root: Markup): string | undefined {
  const inner = root.children.filter((child) => isElement(child)) as Markup[];
  return [root, ...inner].map(({ attributes }) => attributes.get("lang")?.trim()).find(Boolean);
}

function durationIn(blocks: readonly Block[], notes: Notes): RoadmapData["duration"] {
  const found = findDuration(blocks.map(textIn).join("\n"));
  if (found)
    notes.add(blocks.length, found.words, "It is taken for the time that all of it takes.");
  return found?.duration;
}

function textIn(block: Block): string {
  if (block.kind === "heading" || block.kind === "paragraph") return block.text;
  if (block.kind === "question") return `${block.question}\n${block.answer}`;
  return block.kind === "end" ? "" : textOf(block.markup);
}
