import type { Content, Section } from "./block.js";
import type { Notes } from "./notes.js";
import { purposeOf } from "./purpose-of.js";

/**
 * The parts of an article without numbers that are its steps: those of the uppermost level that
 * has at least two which are there for nothing else.
 */
export function plainSteps(content: readonly Content[], notes: Notes): readonly Section[] {
  const sections = content.filter(
    (part): part is Section => part.kind === "section" && purposeOf(part) === undefined,
  );
  const level = sections.reduce((least, { heading }) => Math.min(least, heading.level), 9);
  const upper = sections.filter(({ heading }) => heading.level === level);
  const steps = withoutAsides(upper, notes);
  if (steps.length > 1) return steps;
  const [only] = steps;
  return only ? plainSteps(only.content, notes) : [];
}

/** Before and after the steps, authors say what it is all about. */
function withoutAsides(sections: readonly Section[], notes: Notes): readonly Section[] {
  const isStep = (section: Section): boolean => !isAside(section);
  const first = sections.findIndex(isStep);
  const last = sections.findLastIndex(isStep);
  const steps = sections.slice(first, last + 1);
  if (first < 0 || (steps.length < 2 && !hasTopics(steps[0]))) return sections;
  for (const { at, heading } of [...sections.slice(0, first), ...sections.slice(last + 1)]) {
    notes.add(
      at,
      heading.text,
      "It is not taken for a step: it talks about the subject as a whole.",
    );
  }
  return steps;
}

const ASKS =
  /[?？؟]$|^(?:what (?:is|are|does)|why|who|how (?:long|much|to use|this|i )|when to|common mistakes|was (?:ist|sind|macht)|warum|wieso|wie lange|qu'est[- ]ce|pourquoi|combien|qu[eé] (?:es|son|hace)|por qu[eéê]|o que (?:é|são)|cuánto|quanto)(?![\p{L}\p{M}])/iu;

function isAside(section: Section): boolean {
  return ASKS.test(section.heading.text.replaceAll("’", "'")) && !hasTopics(section, 3);
}

/** Whether it has lists, tables or headings in it. */
function hasTopics(section: Section | undefined, least = 1): boolean {
  const topics = section?.content.filter(({ kind }) => kind !== "paragraph") ?? [];
  return topics.length >= least;
}
