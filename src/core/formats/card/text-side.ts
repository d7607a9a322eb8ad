/** Letters of scripts that are written from right to left. */
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a text runs, by its first letter; nothing where it has none. */
export function ownDirection(text: string): "ltr" | "rtl" | undefined {
  const letter = text.match(/\p{L}/u)?.[0];
  if (letter === undefined) return undefined;
  return FROM_RIGHT.test(letter) ? "rtl" : "ltr";
}
