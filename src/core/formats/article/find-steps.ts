import type { Content, Section } from "./block.js";
import { listedSteps } from "./listed-steps.js";
import { Notes } from "./notes.js";
import { numberedSteps } from "./numbered-steps.js";
import { plainSteps } from "./plain-steps.js";

/**
 * What in an article is its steps: headings that count, else a list or table that does, else
 * headings of one level, else the items of the first list or table; and says which in a note.
 *
 * @returns sections, or one list or table; nothing where there is none.
 */
export function findSteps(content: readonly Content[], notes: Notes): ReadonlySet<Content> {
  const numbered = numberedSteps(content, notes);
  if (numbered.length > 0)
    return noted(numbered, "headings are the steps: they are counted", notes);
  const aside = new Notes();
  const plain = plainSteps(content, aside);
  const counted = plain.filter(hasTopics).length < MANY ? listedSteps(content, true) : undefined;
  if (counted) return noted([counted], "the items are the steps: they are counted", notes);
  if (plain.length > 0) {
    notes.take(aside);
    return noted(
      plain,
      "headings are the steps: they are of the uppermost level with several",
      notes,
    );
  }
  const listed = listedSteps(content, false);
  if (!listed) return new Set();
  return noted([listed], "there are no headings that are steps, so the items are", notes);
}

/** So many headings with topics are not there for the sake of one list that counts. */
const MANY = 3;

function hasTopics({ content }: Section): boolean {
  return content.some(({ kind }) => kind !== "paragraph");
}

function noted(steps: readonly Content[], how: string, notes: Notes): ReadonlySet<Content> {
  const [first] = steps;
  const titles = steps.flatMap((step) => (step.kind === "section" ? [step.heading.text] : []));
  const message =
    titles.length > 0 ? `${titles.length} ${how}.` : `Of one ${first?.kind ?? "list"}, ${how}.`;
  notes.add(-1, titles.join(" · "), message);
  return new Set(steps);
}
