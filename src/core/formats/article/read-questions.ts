import { addAll } from "../../add-all.js";
import type { Question } from "../../model/roadmap.js";
import { readItems } from "../list-items.js";
import { linesOf, type MarkupChild, textOf } from "../markup.js";
import type { Content, Paragraph } from "./block.js";
import { proseOf } from "./prose-of.js";

/**
 * The questions in a part of an article with their answers: those that are marked as such, each
 * heading with what is under it, each paragraph that asks with those after it, or the items of
 * lists that have both.
 */
export function readQuestions(content: readonly Content[]): readonly Question[] {
  const found: { question: string; answer: string }[] = [];
  let asked: { question: string; answer: string } | undefined;
  for (const part of content) {
    const own = questionsIn(part);
    if (own.length > 0) asked = undefined;
    addAll(found, own);
    if (own.length > 0 || part.kind === "section") continue;
    const [question, answer] = part.kind === "paragraph" ? askedIn(part) : ["", proseOf([part])];
    if (question !== "") {
      asked = { question, answer };
      found.push(asked);
    } else if (asked) asked.answer = [asked.answer, answer].filter(Boolean).join("\n\n");
  }
  return found.filter(({ answer }) => answer !== "");
}

function questionsIn(part: Content): readonly Question[] {
  if (part.kind === "question") return [{ question: part.question, answer: part.answer }];
  if (part.kind === "list") {
    return readItems(part.markup).flatMap(({ title, summary }) => {
      return title !== "" && summary !== "" && isQuestion(title)
        ? [{ question: title, answer: summary }]
        : [];
    });
  }
  if (part.kind !== "section") return [];
  const inner = part.content.some(({ kind }) => kind === "section" || kind === "question");
  if (inner) return readQuestions(part.content);
  const question = part.heading.number?.title ?? part.heading.text;
  return [{ question: question.replace(SIGN, ""), answer: answerOf(part.content) }];
}

function answerOf(content: readonly Content[]): string {
  return proseOf(content).replace(/^(?:a|answer)\s?[:.]\s?/i, "");
}

/** @returns the question, and what answers it in the same paragraph; or `""` and all of it. */
function askedIn({ markup, text }: Paragraph): readonly [question: string, answer: string] {
  const answer = linesOf(markup);
  if (isQuestion(text)) return [text.replace(SIGN, ""), ""];
  const at = markup.findIndex((child) => textOf(child) !== "");
  const first = markup[at] as MarkupChild;
  const label = textOf(first);
  if (typeof first !== "object" || !isQuestion(label))
    return ["", answer.replace(/^A\s?[:.]\s?/, "")];
  return [label.replace(SIGN, ""), linesOf(markup.slice(at + 1)).replace(/^A\s?[:.]\s?/, "")];
}

function isQuestion(text: string): boolean {
  return /[?？؟]$/u.test(text) && text.length < 300;
}

const SIGN = /^(?:q|question|frage)\s?\p{Nd}{0,3}\s?[:.]\s{0,3}/iu;
