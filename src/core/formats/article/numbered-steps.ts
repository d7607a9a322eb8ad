import type { Content, Section } from "./block.js";
import type { Notes } from "./notes.js";
import { purposeOf } from "./purpose-of.js";

/** A heading with what it stands in. */
interface Placed {
  readonly section: Section;
  /** What it is in; nothing at the top. */
  readonly parent: Section | undefined;
  readonly siblings: readonly Content[];
  /** Its place among them. */
  readonly index: number;
  /** What stands beside its parent. */
  readonly around: readonly Content[];
}

/**
 * The parts of an article whose headings count steps: `Step 1 …`, `2. …`, `Woche 3 …`. Where
 * several levels count, the upper one does, and words before mere numbers.
 *
 * @returns none where fewer than two headings count.
 */
export function numberedSteps(content: readonly Content[], notes: Notes): readonly Section[] {
  const groups = new Map<string, Placed[]>();
  collect({ parent: undefined, siblings: content, around: [] }, groups);
  const fitting = [...groups.values()].filter(isFitting).sort(byRank);
  const [best] = fitting;
  if (!best) return [];
  const steps = withGapsFilled(best, notes);
  noteNumbers(steps, notes);
  return steps;
}

type Place = Omit<Placed, "section" | "index">;

function collect(
  place: Place,
  groups: Map<string, Placed[]>,
  within: ReadonlySet<string> = new Set(),
): void {
  for (const [index, section] of place.siblings.entries()) {
    if (section.kind !== "section" || purposeOf(section) !== undefined) continue;
    const key = keyOf(section);
    const isNew = key !== undefined && !within.has(key);
    if (isNew) {
      const group = groups.get(key) ?? [];
      group.push({ section, index, ...place });
      groups.set(key, group);
    }
    const inner = { parent: section, siblings: section.content, around: place.siblings };
    collect(inner, groups, isNew ? new Set([...within, key]) : within);
  }
}

function keyOf({ heading: { number, level } }: Section): string | undefined {
  if (!number) return undefined;
  return `${number.isBare ? "bare" : number.word} ${level}`;
}

function isFitting(group: readonly Placed[]): boolean {
  if (group.length < 2) return false;
  const numbers = group.map(({ section }) => numberOf(section));
  const first = group[0] as Placed;
  if (first.section.heading.number?.isBare) return numbers.every((each, at) => each === at + 1);
  const restarts = group.some(({ parent }, at) => {
    const before = group[at - 1];
    return before && before.parent !== parent && numberOf(before.section) >= (numbers[at] ?? 0);
  });
  return !restarts && (first.section.heading.number?.word !== "" || !isOneOfMany(group));
}

/** Numbers under one heading of several with topics count what is in it, not the steps. */
function isOneOfMany(group: readonly Placed[]): boolean {
  const [first] = group;
  if (!first?.parent || group.some(({ parent }) => parent !== first.parent)) return false;
  const others = first.around.filter(
    (part) => part.kind === "section" && part !== first.parent && purposeOf(part) === undefined,
  );
  const rich = others.filter(
    (part) => part.kind === "section" && part.content.some(({ kind }) => kind !== "paragraph"),
  );
  return rich.length > 1;
}

function numberOf({ heading }: Section): number {
  return heading.number?.numbers[0] ?? 0;
}

/** Words that count come first, then upper levels, then the many. */
function byRank(one: readonly Placed[], other: readonly Placed[]): number {
  return rank(one) - rank(other) || other.length - one.length;
}

function rank([first]: readonly Placed[]): number {
  const { number, level = 0 } = first?.section.heading ?? {};
  return level + (number?.isBare ? 200 : number?.word ? 0 : 100);
}

/** Where as many headings as numbers are missing between two steps, these are steps, too. */
function withGapsFilled(group: readonly Placed[], notes: Notes): readonly Section[] {
  return group.flatMap((placed, index) => {
    const between = sectionsBetween(placed, group[index + 1]);
    const next = group[index + 1]?.section;
    const missing = next ? numberOf(next) - (placed.section.heading.number?.last ?? 0) - 1 : 0;
    if (between.length !== missing) return [placed.section];
    for (const { at, heading } of between) {
      notes.add(at, heading.text, "It is taken for a step: just its number is missing.");
    }
    return [placed.section, ...between];
  });
}

function sectionsBetween(
  { siblings, index }: Placed,
  next: Placed | undefined,
): readonly Section[] {
  if (next?.siblings !== siblings) return [];
  return siblings
    .slice(index + 1, next.index)
    .filter((each): each is Section => each.kind === "section" && purposeOf(each) === undefined);
}

/** An introduction may have had the first of mere numbers; a first step has a word before it. */
function noteNumbers(steps: readonly Section[], notes: Notes): void {
  const { number } = steps[0]?.heading ?? {};
  let last = number?.word ? 0 : (number?.numbers[0] ?? 1) - 1;
  for (const { at, heading } of steps) {
    const value = heading.number?.numbers[0] ?? last + 1;
    const message = numberMessage(value, last);
    if (message !== undefined) notes.add(at, heading.text, message);
    last = heading.number?.last ?? value;
  }
}

function numberMessage(value: number, last: number): string | undefined {
  if (value === last) return `The number ${value} comes twice: both are steps.`;
  if (value < last) return `The number ${value} comes after ${last}: the document's order counts.`;
  if (value === last + 1) return undefined;
  return last === 0
    ? `The first number is ${value}: what should be before it is missing.`
    : `The number before it is ${last}: what should lie between is missing.`;
}
