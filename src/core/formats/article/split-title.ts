import { bracketed } from "./brackets.js";
import { afterPreposition, examples } from "./examples.js";
import { LONGEST_ENUMERATION } from "./label.js";
import { slashes, threeOrMore, twoNames, versus } from "./lists.js";
import { twoActions } from "./pairs.js";
import type { Rule, Split } from "./split.js";

/** Takes a title apart by the first rule that finds something in it. */
export function splitTitle(title: string): Split | undefined {
  if (title.length > LONGEST_ENUMERATION) return undefined;
  for (const rule of RULES) {
    const split = rule(title);
    if (split) return split;
  }
  return undefined;
}

const brackets: Rule = (text) => {
  const found = bracketed(text);
  if (!found) return undefined;
  return { ...found, message: "What stands in brackets was read as topics below this item." };
};

const RULES: readonly Rule[] = [
  versus,
  threeOrMore,
  brackets,
  examples,
  afterPreposition,
  slashes,
  twoNames,
  twoActions,
];
