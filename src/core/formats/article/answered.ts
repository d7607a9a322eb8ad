import { isElement, isInLine, linesOf, type Markup, type MarkupChild, textOf } from "../markup.js";

/** A question with its answer, and what tells that it is one, in English. */
export interface QuestionFound {
  readonly question: string;
  readonly answer: string;
  readonly sign: string;
}

/**
 * The question that an element is, with its answer, where the page marks it as one: by Rank Math,
 * by Yoast, by Elementor, in the words of schema.org, or as `details` with a question for its summary.
 */
export function answered(element: Markup): QuestionFound | undefined {
  if (element.attributes.size === 0 && element.name !== "details") return undefined;
  const words = new Set((element.attributes.get("class") ?? "").split(/\s+/));
  const itemtype = element.attributes.get("itemtype") ?? "";
  if (words.has("rank-math-list-item")) {
    return parted(element, hasClass("rank-math-question"), "a block of Rank Math");
  }
  if (words.has("schema-faq-section")) {
    return parted(element, hasClass("schema-faq-question"), "a block of Yoast");
  }
  if (/schema\.org\/Question\/?$/.test(itemtype)) {
    return parted(element, isQuestionName, "its markup for search engines");
  }
  if (words.has("elementor-accordion-item") || words.has("elementor-toggle-item")) {
    const title = firstOf(element, isTabTitle);
    const asks = title !== undefined && /[?？؟]$/u.test(textOf(title));
    return asks ? parted(element, isTabTitle, "an accordion") : undefined;
  }
  if (element.name !== "details") return undefined;
  const summary = element.children.find((child) => isElement(child, "summary"));
  const isAsked = summary !== undefined && /[?？؟]$/u.test(textOf(summary));
  return isAsked ? parted(element, (each) => each === summary, "a summary that opens") : undefined;
}

type Test = (element: Markup) => boolean;

function hasClass(name: string): Test {
  return ({ attributes }) => (attributes.get("class") ?? "").split(/\s+/).includes(name);
}

function isTabTitle({ attributes }: Markup): boolean {
  return /(?:^|\s)elementor-(?:tab|accordion|toggle)-title(?:\s|$)/.test(
    attributes.get("class") ?? "",
  );
}

function isQuestionName({ attributes }: Markup): boolean {
  return attributes.get("itemprop") === "name";
}

/** What fits is the question, all after it the answer. */
function parted(element: Markup, isQuestion: Test, sign: string): QuestionFound | undefined {
  const asked = firstOf(element, isQuestion);
  const rest: MarkupChild[] = [];
  if (!asked || !collectAfter(element, asked, rest)) return undefined;
  const question = textOf(asked);
  const answer = paragraphsOf(rest);
  return question && answer ? { question, answer, sign } : undefined;
}

/** A paragraph for each block, but a list goes on the one that leads into it. */
function paragraphsOf(children: readonly MarkupChild[]): string {
  let text = "";
  let line: MarkupChild[] = [];
  const add = (piece: readonly MarkupChild[], isList = false): void => {
    const lines = linesOf(piece);
    if (lines !== "") text += `${text && (isList ? "\n" : "\n\n")}${lines}`;
  };
  const visit = (all: readonly MarkupChild[]): void => {
    for (const child of all) {
      if (isInLine(child)) line.push(child);
      else {
        add(line);
        line = [];
        if (isElement(child, "div", "section", "article")) visit((child as Markup).children);
        else add([child], isElement(child, "ol", "ul"));
      }
    }
    add(line);
    line = [];
  };
  visit(children);
  return text;
}

function firstOf(element: Markup, fits: Test): Markup | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = fits(child) ? child : firstOf(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** @returns whether the element was in it. */
function collectAfter(within: Markup, element: Markup, rest: MarkupChild[]): boolean {
  let isAfter = false;
  for (const child of within.children) {
    if (isAfter) rest.push(child);
    else if (child === element) isAfter = true;
    else if (typeof child === "object") isAfter = collectAfter(child, element, rest);
  }
  return isAfter;
}
