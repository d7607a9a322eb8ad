import { slugOf } from "./slug.js";

/** What a link calls a question: its words in small letters of any script, with hyphens between. */
export function questionSlug(question: string): string {
  return slugOf(question, "question");
}

/** A slug for each question; those that would be the same are numbered. */
export function questionSlugs(questions: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const slug = questionSlug(question);
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}
