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
 * several levels count, the upper one does, and words before mere numbers. What stands beside
 * counted steps and has topics of its own is one of them: `Week 1`, `Week 2`, `Bonus: …`.
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
  return steps.map(({ section }) => section);
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
  // A day, a week and a month may be three steps of one way.
  return `${number.isBare ? "bare" : number.word && "counted"} ${level}`;
}

function isFitting(group: readonly Placed[]): boolean {
  if (group.length < 2) return false;
  const numbers = group.map(({ section }) => numberOf(section));
  const first = group[0] as Placed;
  if (first.section.heading.number?.isBare) return numbers.every((each, at) => each === at + 1);
  const last = new Map<string, Placed>();
  const restarts = group.some((placed) => {
    const unit = unitOf(placed.section);
    const before = last.get(unit);
    last.set(unit, placed);
    const isElsewhere = before && before.parent !== placed.parent;
    return isElsewhere && numberOf(before.section) >= numberOf(placed.section);
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

function unitOf({ heading }: Section): string {
  return heading.number?.word ?? "";
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

interface Step {
  readonly section: Section;
  /** Whether it has a number, or would have one. */
  readonly isCounted: boolean;
}

/**
 * Where as many headings as numbers are missing between two steps, these are steps, too; others
 * are where they have topics, as is what has some right after the last step.
 */
function withGapsFilled(group: readonly Placed[], notes: Notes): readonly Step[] {
  return group.flatMap((placed, index) => {
    const next = group[index + 1];
    const between = sectionsBetween(placed, next);
    const isMissing = next !== undefined && between.length === missing(placed, next);
    const found = isMissing ? between : next ? between.filter(isLikeStep) : whileLikeStep(between);
    const why = isMissing ? "just its number is missing" : "it has topics and stands beside steps";
    for (const { at, heading } of found)
      notes.add(at, heading.text, `It is taken for a step: ${why}.`);
    const others = found.map((section) => ({ section, isCounted: isMissing }));
    return [{ section: placed.section, isCounted: true }, ...others];
  });
}

/** How many steps of a unit are missing between two. */
function missing({ section }: Placed, next: Placed): number {
  if (unitOf(section) !== unitOf(next.section)) return 0;
  return numberOf(next.section) - (section.heading.number?.last ?? 0) - 1;
}

/** What stands beside a step on its level, up to the next step, or to the end. */
function sectionsBetween(
  { siblings, index, section: { heading } }: Placed,
  next: Placed | undefined,
): readonly Section[] {
  if (next && next.siblings !== siblings) return [];
  return siblings
    .slice(index + 1, next?.index)
    .filter((each): each is Section => each.kind === "section" && purposeOf(each) === undefined)
    .filter((each) => next !== undefined || each.heading.level === heading.level);
}

function whileLikeStep(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex((section) => !isLikeStep(section));
  return end < 0 ? sections : sections.slice(0, end);
}

/** Whether it has a list of several topics, and does not talk about the steps as a whole. */
function isLikeStep({ heading, content }: Section): boolean {
  const hasTopics = content.some(
    (part) => part.kind === "section" || (part.kind === "list" && part.markup.children.length > 1),
  );
  return hasTopics && !ABOUT_ALL.test(heading.text);
}

const ABOUT_ALL =
  /[?？؟]$|(?<!\p{L})(?:tips?|tools?|mistakes?|pitfalls?|benefits?|advantages?|challenges?|checklists?|prerequisites?|requirements?|salar(?:y|ies)|jobs?|careers?|how to|why|tipps?|fehler|vorteile|werkzeuge|conseils?|erreurs?|avantages?|outils?|consejos?|errores|ventajas?|herramientas?|dicas?|erros|vantagens)(?!\p{L})/iu;

/** An introduction may have had the first of mere numbers; a first step has a word before it. */
function noteNumbers(steps: readonly Step[], notes: Notes): void {
  const { number } = steps[0]?.section.heading ?? {};
  const lasts = new Map<string, number>();
  let unit = number?.word ?? "";
  for (const { section, isCounted } of steps) {
    if (!isCounted) continue;
    const { at, heading } = section;
    const before = unit;
    unit = heading.number?.word ?? unit;
    const first = unit || !number ? 0 : (number.numbers[0] ?? 1) - 1;
    // Of months after weeks the first need not be there.
    const last = lasts.get(unit) ?? (unit === before ? first : undefined);
    const value = heading.number?.numbers[0] ?? (last ?? 0) + 1;
    const message = last === undefined ? undefined : numberMessage(value, last);
    if (message !== undefined) notes.add(at, heading.text, message);
    lasts.set(unit, heading.number?.last ?? value);
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
