/**
 * The number that a piece of a heading stands for: digits of any script, Roman numerals, and
 * number words in the languages that headings are read in.
 *
 * @returns `undefined` where it is none.
 */
export function numberValue(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\p{Nd}{1,3}$/u.test(word)) return Number(asciiDigits(word));
  return VALUES.get(word) ?? romanValue(word) ?? cjkValue(word);
}

/** One alternative for each number word, longest first, to be built into patterns. */
export const NUMBER_WORDS = (
  "one two three four five six seven eight nine ten eleven twelve," +
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth," +
  "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf," +
  "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte," +
  "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter," +
  "un deux trois quatre cinq six sept huit neuf dix," +
  "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième," +
  "premier second troisième quatrième cinquième sixième septième huitième neuvième dixième," +
  "uno dos tres cuatro cinco seis siete ocho nueve diez," +
  "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo," +
  "primera segunda tercera cuarta quinta sexta séptima octava novena décima," +
  "um dois três quatro cinco seis sete oito nove dez," +
  "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo," +
  "primeira segunda terceira quarta quinta sexta sétima oitava nona décima," +
  "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة," +
  "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر," +
  "पहला दूसरा तीसरा चौथा पाँचवाँ छठा सातवाँ आठवाँ नौवाँ दसवाँ," +
  "पहली दूसरी तीसरी चौथी पाँचवीं छठी सातवीं आठवीं नौवीं दसवीं," +
  "پہلا دوسرا تیسرا چوتھا پانچواں چھٹا ساتواں آٹھواں نواں دسواں"
)
  .split(",")
  .map((row) => row.split(" "));

const VALUES = new Map(NUMBER_WORDS.flatMap((row) => row.map((word, at) => [word, at + 1])));

/** What each script counts its digits from. */
const ZEROES = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROES.find((each) => code >= each && code < each + 10);
    return zero === undefined ? "" : String(code - zero);
  });
}

const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

function romanValue(word: string): number | undefined {
  const [, tens = "", ones = ""] = /^(x{0,3})([iv]*x?)$/.exec(word) ?? [];
  const value = tens.length * 10 + ROMAN.indexOf(ones);
  return ROMAN.includes(ones) && value > 0 ? value : undefined;
}

const CJK = "〇一二三四五六七八九";

function cjkValue(word: string): number | undefined {
  const [, tens, ten, ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word) ?? [];
  if (!tens && !ten && !ones) return undefined;
  if (ten) return (tens ? CJK.indexOf(tens) : 1) * 10 + CJK.indexOf(ones || "〇");
  return CJK.indexOf(tens || ones || "〇");
}
