/**
 * A paragraph without its last sentence where that only leads into the list after it: `It takes
 * care. You need:` is `It takes care.`
 */
export function withoutLeadIn(paragraph: string): string {
  if (!/[:：]$/u.test(paragraph)) return paragraph;
  const end = Math.max(
    ...[". ", "! ", "? ", "। ", "۔ ", "؟ "].map((mark) => paragraph.lastIndexOf(mark)),
    ...["。", "！", "？"].map((mark) => paragraph.lastIndexOf(mark)),
  );
  return end < 0 ? "" : paragraph.slice(0, end + 1).trim();
}
