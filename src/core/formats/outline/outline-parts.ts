import type { Question, ResourceData, RoadmapData, RoadmapLinkData } from "../../model/roadmap.js";
import { listedLinks } from "../links-in.js";
import { readItems } from "../list-items.js";
import { isElement, linesOf, type Markup, type MarkupChild, textOf } from "../markup.js";
import type { FoundOutline } from "./find-outline.js";
import { isPart } from "./outline-classes.js";

type Parts = { -readonly [K in keyof RoadmapData]?: RoadmapData[K] } & {
  heading?: string | undefined;
};

/** What an outline says around its steps. */
export type OutlineParts = Readonly<
  Pick<
    Parts,
    "heading" | "summary" | "introduction" | "conclusion" | "resources" | "faq" | "related"
  >
>;

/**
 * Reads what stands around the steps: the first heading before them, paragraphs before them
 * (the introduction) and after them (the conclusion), and what says what it is.
 *
 * @param base the address of the document, against which links are resolved.
 */
export function outlineParts({ lists, around }: FoundOutline, base?: string): OutlineParts {
  const parts: Parts = {};
  const steps = new Set<MarkupChild>(lists);
  let isAfter = false;
  const visit = (child: MarkupChild): void => {
    if (!isElement(child)) return;
    const { name } = child;
    if (steps.has(child)) isAfter = true;
    else if (/^(?:h[1-6]|summary)$/.test(name)) {
      if (!isAfter) parts.heading ??= textOf(child) || undefined;
    } else if (name === "p") addText(child, isAfter ? "conclusion" : "introduction", parts);
    else if (isPart(child, "resources")) parts.resources = resourcesIn(child, base);
    else if (isPart(child, "faq")) parts.faq = questionsIn(child);
    else if (isPart(child, "furtherReading")) parts.related = linksOf(child, base);
    else if (!isElement(child, "ol", "ul", "dl", "nav")) child.children.forEach(visit);
  };
  around.at(-1)?.children.forEach(visit);
  return parts;
}

function addText(block: Markup, part: "introduction" | "conclusion", parts: Parts): void {
  const text = linesOf(block);
  const to = isPart(block, "summary") ? "summary" : part;
  if (text === "" || isPart(block, "note")) return;
  const before = parts[to];
  parts[to] = before === undefined ? text : `${before}\n\n${text}`;
}

function resourcesIn(section: Markup, base?: string): ResourceData[] {
  const lists = section.children.filter((child) => isElement(child, "ol", "ul"));
  return lists
    .flatMap((list) => readItems(list as Markup, base))
    .filter(({ title }) => title)
    .map(({ title, summary, links }) => ({
      title,
      ...(summary && { summary }),
      ...(links.length > 0 && { links }),
    }));
}

function questionsIn(section: Markup): Question[] {
  return section.children
    .filter((child) => isElement(child, "details"))
    .map((details) => {
      const { children } = details as Markup;
      const isQuestion = (child: MarkupChild) => isElement(child, "summary");
      return {
        question: textOf(children.filter(isQuestion)),
        answer: paragraphsOf(children.filter((child) => !isQuestion(child))),
      };
    })
    .filter(({ question, answer }) => question && answer);
}

/** Paragraphs in lines of their own. */
function paragraphsOf(children: readonly MarkupChild[]): string {
  return children
    .map((child) => linesOf(child))
    .filter(Boolean)
    .join("\n\n");
}

function linksOf(section: Markup, base?: string): RoadmapLinkData[] {
  return listedLinks([section], base);
}
