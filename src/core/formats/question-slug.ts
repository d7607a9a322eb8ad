/** Longer ones make links that nobody likes to send. */
const LONGEST = 60;

/** What a question is called where nothing in it can be part of a link. */
const NAMELESS = "question";

/** What a link calls a question: its words in small letters of any script, with hyphens between. */
export function questionSlug(question: string): string {
  const words = question
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const slug = (words ?? []).reduce((start, word) => {
    const longer = start && `${start}-${word}`;
    return start === "" ? cut(word) : longer.length <= LONGEST ? longer : start;
  }, "");
  return slug || NAMELESS;
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

/** One word, as in scripts that write without spaces, may be a whole sentence. */
function cut(word: string): string {
  return Array.from(word).slice(0, LONGEST).join("");
}
