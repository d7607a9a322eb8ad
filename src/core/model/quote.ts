/** A text in quotation marks; of one that is longer than a sentence can bear, the beginning. */
export function quote(text: unknown, most = 40): string {
  return `“${shorten(`${text}`, most)}”`;
}

/** A text, or the beginning of it. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}
