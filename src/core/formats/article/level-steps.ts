import type { Block, Heading } from "./block.js";
import type { Notes } from "./notes.js";

/**
 * Brings headings that count steps to one level: where most are `h2`, a bold line or an `h3` that
 * goes on with the next number is one of them.
 */
export function levelSteps(blocks: readonly Block[], notes: Notes): readonly Block[] {
  const levels = commonLevels(blocks);
  const followers = nextNumbers(blocks, levels);
  const states = new Map<string, { last: number; isTaken: boolean }>();
  return blocks.map((block, at) => {
    const key = keyOf(block);
    const level = key === undefined ? undefined : levels.get(key);
    if (block.kind !== "heading" || key === undefined || level === undefined) return block;
    const state = states.get(key) ?? { last: 0, isTaken: false };
    states.set(key, state);
    const number = block.number?.numbers[0] ?? 0;
    const next = (followers[at] ?? 0) + (block.isBold ? 1 : 0);
    const goesOn = number === state.last + 1 && !state.isTaken && number < next;
    if (block.level !== level && !goesOn) {
      state.isTaken = true;
      return block;
    }
    state.last = block.number?.last ?? number;
    state.isTaken = false;
    if (block.level === level) return block;
    notes.add(block.at, block.text, "It is taken for a heading like the others that count steps.");
    return { ...block, level };
  });
}

/** What counts in the same way; sub-numbers and mere numbers of things do not. */
function keyOf(block: Block): string | undefined {
  const number = block.kind === "heading" ? block.number : undefined;
  return number && !number.isBare && number.numbers.length === 1 ? number.word : undefined;
}

/** On which level most headings of each way of counting are; the upper one of two. */
function commonLevels(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key === undefined) continue;
    const { level } = block as Heading;
    const levels = counts.get(key) ?? new Map<number, number>();
    counts.set(key, levels.set(level, (levels.get(level) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, levels]) => {
      const [first] = [...levels].sort(([one, many], [other, more]) => more - many || one - other);
      return [key, first?.[0] ?? 0];
    }),
  );
}

/** For each block the number of the next heading of its kind on the common level. */
function nextNumbers(
  blocks: readonly Block[],
  levels: ReadonlyMap<string, number>,
): readonly number[] {
  const next = new Map<string, number>();
  const numbers: number[] = [];
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at] as Block;
    const key = keyOf(block) ?? "";
    numbers[at] = next.get(key) ?? Number.POSITIVE_INFINITY;
    const isCommon = block.kind === "heading" && block.level === levels.get(key);
    if (isCommon && keyOf(block) !== undefined) next.set(key, block.number?.numbers[0] ?? 0);
  }
  return numbers;
}
