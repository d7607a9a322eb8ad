import { slugOf } from "./slug.js";

/** What a link calls a question: its words in small letters of any script, with hyphens between. */
export function questionSlug(question: string): string {
  return slugOf(question, "question");
}

/** A slug for each question; those that would be the same are numbered. */
export function questionSlugs(questions: readonly string[]): readonly string[] {
  /** By slug, the last number that it was given: all lower ones are taken. */
  const taken = new Map<string, number>();
  return questions.map((question) => {
    const slug = questionSlug(question);
    let number = taken.get(slug) ?? 1;
    let free = slug;
    while (taken.has(free)) {
      number += 1;
      free = `${slug}-${number}`;
    }
    taken.set(free, 1).set(slug, number);
    return free;
  });
}
