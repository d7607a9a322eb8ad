import { type SectionKind, sectionKind } from "../wording/section-kind.js";
import type { Section } from "./block.js";

/**
 * What a part of an article is there for, where it is no step. What is counted by a word is a
 * step whatever it is called: `Step 1: Introduction`.
 */
export function purposeOf({ heading }: Section): SectionKind | undefined {
  const { text, number } = heading;
  if (number?.word) return undefined;
  return sectionKind(text) ?? (number ? sectionKind(number.title) : undefined);
}
