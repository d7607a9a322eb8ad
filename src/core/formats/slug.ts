/** Longer ones make links that nobody likes to send. */
const LONGEST = 60;

/**
 * What a text is called in a link: its words in small letters of any script, with hyphens between.
 *
 * @param nameless what it is called where nothing in it can be part of a link.
 */
export function slugOf(text: string, nameless: string): string {
  // No link is made of a whole book, and no book has to be read for it.
  const words = text
    .slice(0, 1000)
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const slug = (words ?? []).reduce((start, word) => {
    const longer = start && `${start}-${word}`;
    return start === "" ? cut(word) : longer.length <= LONGEST ? longer : start;
  }, "");
  return slug || nameless;
}

/** One word, as in scripts that write without spaces, may be a whole sentence. */
function cut(word: string): string {
  return Array.from(word).slice(0, LONGEST).join("");
}
