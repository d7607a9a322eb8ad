import type { Duration } from "../../model/roadmap.js";

/** What stands on a card beside the words of the roadmap. */
export interface CardWords {
  /** The number of a step. */
  readonly number: (value: number) => string;
  readonly steps: (count: number) => string;
  readonly topics: (count: number) => string;
  readonly duration: (duration: Duration) => string;
  /** Said at the end of the road of the steps for which there was no room. */
  readonly more: (count: number) => string;
}

/** What a card says unless it is told otherwise. */
export const ENGLISH_CARD: CardWords = {
  number: String,
  steps: (count) => counted(count, "step"),
  topics: (count) => counted(count, "topic"),
  duration: ({ min, max, unit }) =>
    min === max ? counted(max, unit) : `${min}–${counted(max, unit)}`,
  more: (count) => `+ ${count} more`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
