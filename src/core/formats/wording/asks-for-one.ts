/**
 * Whether a paragraph says that one of several things is enough: "Choose one language and master
 * it." In languages whose "one" is also an article, it has to be more than that.
 */
export function asksForOne(paragraph: string): boolean {
  return paragraph.split(SENTENCE_END).some(isAsking);
}

function isAsking(sentence: string): boolean {
  const match = ASKING.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
  if (!match) return false;
  const before = sentence.slice(Math.max(0, match.index - 60), match.index);
  return !NEGATION.test(before.split(" ").slice(-5).join(" "));
}

const SENTENCE_END = /[.!?。！？\n]/;

const NEGATION = /\b(?:not|never|cannot|nicht|nie|pas|jamais|no|nunca|não)\b|n['’]t\b/i;

/** "One by one", "one or two", "one of the most popular" ask for something else. */
const NOT_ONE =
  "(?! by one| after| at a time| or (?:more|two|several)| and only thing| of the (?:most|best|many|first|main))";

const NOUN =
  "(?:Programmiersprache|Sprache|Datenbank|Methode|Variante|Option|Plattform|langage|langue|méthode|option|plateforme|lenguaje|idioma|método|herramienta|opción|plataforma|linguagem|língua|ferramenta|opção|framework)";

/** One row each: a pattern for a language. */
const ASKING: readonly RegExp[] = [
  // English
  new RegExp(
    `\\b(?:choose|pick|select|decide on|settle on|stick (?:to|with))(?: (?:just|only|any|exactly))? one\\b${NOT_ONE}`,
    "i",
  ),
  /\b(?:only|just) (?:need|have|want)(?: to (?:learn|know|choose|pick))?(?: just| only)? one\b(?! (?:by one|or (?:more|two)|more))/i,
  /\bneed (?:only|just) one\b(?! or )/i,
  /\bone (?:of (?:them|these|those) )?(?:is|will be) enough\b/i,
  // German
  new RegExp(
    `\\b(?:wähle|wählen Sie|entscheide dich für|entscheiden Sie sich für|nimm|nehmen Sie|such dir)(?: dir)? (?:(?:nur|genau|bloß) ein(?:e|en|es|s)?\\b|ein(?:e|en|es|s) (?:davon|der|dieser|von)\\b|eine? ${NOUN}\\b|eins\\b|eines\\b)`,
    "i",
  ),
  /\beine?s? (?:davon |von ihnen )?(?:reicht|genügt)(?![\p{L}])/iu,
  // French
  new RegExp(
    `\\b(?:choisis(?:sez)?|prenez|prends|sélectionnez) (?:(?:un seul|une seule|l['’]une? d|une? d['’]entre|une? de ces|celui|celle)|une? ${NOUN}(?![\\p{L}]))`,
    "iu",
  ),
  /\b(?:un seul|une seule) suffit(?![\p{L}])/iu,
  // Spanish
  new RegExp(
    `(?<![\\p{L}])(?:elige|elija|escoge|escoja|selecciona|seleccione) (?:(?:solo|sólo|solamente) un[oa]?(?![\\p{L}])|uno(?![\\p{L}])(?! (?:a|por) uno)|una de |una? ${NOUN}(?![\\p{L}]))`,
    "iu",
  ),
  // Portuguese
  new RegExp(
    `(?<![\\p{L}])(?:escolha|escolhe|selecione|seleciona) (?:(?:apenas|só|somente) uma?(?![\\p{L}])|uma? d(?:el[ea]s|[oa]s|est[ea]s) ?|uma? ${NOUN}(?![\\p{L}]))`,
    "iu",
  ),
  // Arabic, Hindi, Urdu
  /(?<!\p{L})(?:اختر|اختاري|اختاروا)\s(?:\S{1,20}\s){0,2}(?:واحدة|واحدًا|واحداً|واحد|أحد|إحدى)(?!\p{L})(?!\s(?:أو|تلو))/u,
  /(?:कोई|किसी|केवल|सिर्फ़|सिर्फ|में से)\sएक(?:\s\S{1,20}){0,2}\s(?:को\s)?चुन/u,
  /(?:کوئی|کسی|صرف|میں سے)\sایک(?:\s\S{1,20}){0,2}\s(?:کو\s)?(?:منتخب|چن)/u,
  // Japanese, Chinese
  /(?:どれか|いずれか|どちらか)(?:一つ|ひとつ|1つ|１つ)?を?(?:選|えら)/u,
  /(?:一つ|ひとつ|1つ|１つ)だけ(?:を)?(?:選|えら)/u,
  /(?:选择|選擇|选|選|挑选|挑選)(?:其中)?(?:的)?(?:任意)?[一1](?:个|個|种|種|门|門|款)(?!一)/u,
  /任[选選]其?一/u,
];
