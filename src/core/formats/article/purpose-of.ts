import type { Section } from "./block.js";
import { type SectionKind, sectionKind } from "./section-kind.js";

/**
 * What a part of an article is there for, where it is no step. What is counted by a word is a
 * step whatever it is called: `Step 1: Introduction`.
 */
export function purposeOf({ heading }: Section): SectionKind | undefined {
  const { text, number } = heading;
  if (number?.word) return undefined;
  return sectionKind(text) ?? (number ? sectionKind(number.title) : undefined);
}
