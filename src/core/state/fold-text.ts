/** Letters that are a variant of others, and do not come apart into a letter and a mark. */
const VARIANTS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ς: "σ",
  // Arabic: alef wasla, alef maksura, teh marbuta; the lengthening stroke is only looks.
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ـ: "",
  // Persian and Urdu letters that Arabic keyboards lack.
  ی: "ي",
  ک: "ك",
  ہ: "ه",
};

const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join("")}]`, "g");

/** Most texts are plain, and have nothing to fold but their capitals. */
const NOT_PLAIN = /[^ -~]/;

/** A text in which case, accents, vowel signs and other ways to write a letter do not count. */
export function foldText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(VARIANT, (letter) => VARIANTS[letter] as string);
}
