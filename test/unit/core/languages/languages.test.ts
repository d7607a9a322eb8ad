import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGLISH, type Messages } from "../../../../src/core/messages.js";

const FOLDER = new URL("../../../../src/core/languages/", import.meta.url);

/** What a language is written with. */
interface Writing {
  readonly letters: RegExp;
  /** Letters that look right but belong to a language nearby. */
  readonly foreign?: RegExp;
  readonly quotes: string;
  /** How sentences end that end with `.`, `:` and `?` in English. */
  readonly ends: Readonly<Record<string, string>>;
  /** Punctuation that belongs to other scripts, or stands without the blank it needs. */
  readonly wrong?: RegExp;
  /** Texts that are the same as in English, and are meant to be. */
  readonly same?: readonly string[];
}

const LATIN = /^\p{scx=Latin}+$/u;
const AS_IN_ENGLISH = { ".": ".", ":": ":", "?": "?" };

const writings: Readonly<Record<string, Writing>> = {
  ar: {
    letters: /^\p{scx=Arabic}+$/u,
    foreign: /[یکہھےگچپٹڈڑں]/u,
    quotes: "«»",
    ends: { ".": ".", ":": ":", "?": "؟" },
    wrong: /[,;?]/,
    same: ["nameStatus"],
  },
  de: {
    letters: LATIN,
    quotes: "„“",
    ends: AS_IN_ENGLISH,
    same: ["nameStatus", "downloadMarkdown", "linkTypes.video", "linkTypes.community"],
  },
  es: {
    letters: LATIN,
    quotes: "«»",
    ends: AS_IN_ENGLISH,
    wrong: /^[^¿]*\?/,
    same: ["nameStatus", "linkTypes.docs", "linkTypes.video"],
  },
  fr: {
    letters: LATIN,
    quotes: "«»",
    ends: AS_IN_ENGLISH,
    wrong: /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/,
    same: ["nameStatus", "linkTypes.docs", "linkTypes.article"],
  },
  hi: {
    letters: /^\p{scx=Devanagari}+$/u,
    quotes: "“”",
    ends: { ".": "।", ":": ":", "?": "?" },
    wrong: /\./,
    same: ["nameStatus"],
  },
  ja: {
    letters: /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+$/u,
    quotes: "「」",
    ends: { ".": "。", ":": "：", "?": "？" },
    wrong: /[,.;:?!()]/,
  },
  pt: {
    letters: LATIN,
    quotes: "“”",
    ends: AS_IN_ENGLISH,
    same: ["nameStatus", "linkTypes.docs"],
  },
  ur: {
    letters: /^\p{scx=Arabic}+$/u,
    foreign: /[يكهةى]/u,
    quotes: "”“",
    ends: { ".": "۔", ":": ":", "?": "؟" },
    wrong: /[,.;?]/,
    same: ["nameStatus"],
  },
  zh: {
    letters: /^\p{scx=Han}+$/u,
    foreign: /[個這學習圖顯開關選擇連複製檔題項]/u,
    quotes: "“”",
    ends: { ".": "。", ":": "：", "?": "？" },
    wrong: /[,.;:?!]/,
  },
};

/** Names that are written in Latin letters everywhere. */
const NAMES = new Set(["src", "Ctrl", "SVG", "PNG", "JSON", "Markdown", "QR"]);

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

type Text = Readonly<Record<string, string>> | string;

/** Messages by key, to be taken apart whatever they are. */
const textsOf = (messages: Messages): [string, Text][] => Object.entries(messages);

const isPlural = (text: Text): text is Readonly<Record<string, string>> =>
  typeof text !== "string" && "other" in text;

/** Every single text by its path, such as `close`, `found.one` and `linkTypes.book`. */
function flat(messages: Messages): [path: string, text: string][] {
  return textsOf(messages).flatMap(([key, text]) =>
    typeof text === "string"
      ? [[key, text] as [string, string]]
      : Object.entries(text).map(([form, each]): [string, string] => [`${key}.${form}`, each]),
  );
}

const english = new Map(flat(ENGLISH));

/** The English text for a path; a form that English does not have is compared with `other`. */
const englishFor = (path: string): string =>
  english.get(path) ?? english.get(path.replace(/\.\w+$/, ".other")) ?? "";

const bracesIn = (text: string): string[] =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort((a, b) => a.localeCompare(b));

const withoutBraces = (text: string): string => text.replace(/\{\w+\}/g, " ");

/** How many of the integers that a map counts to go with each plural category. */
function usedCategories(tag: string): Map<string, number> {
  const rules = new Intl.PluralRules(tag);
  const used = new Map<string, number>();
  for (let count = 0; count <= 200; count++) {
    const category = rules.select(count);
    used.set(category, (used.get(category) ?? 0) + 1);
  }
  return used;
}

const writingOf = (tag: string): Writing => {
  const writing = writings[tag];
  if (!writing) throw new Error(`Say in this test how ${tag} is written.`);
  return writing;
};

/** All texts that something is wrong with. */
const pathsWhere = (
  messages: Messages,
  isWrong: (text: string, path: string) => boolean,
): string[] =>
  flat(messages)
    .filter(([path, text]) => isWrong(text, path))
    .map(([path, text]) => `${path}: ${text}`);

/** Each finds what is wrong with the messages of a language. */
const checks = {
  "has a text where English has one": (_tag: string, messages: Messages) => {
    const shapeOf = (of: Messages) =>
      textsOf(of).map(([key, text]) => {
        if (typeof text === "string") return key;
        return `${key} {${isPlural(text) ? "plural" : Object.keys(text).sort().join()}}`;
      });
    const wanted = new Set(shapeOf(ENGLISH));
    const there = new Set(shapeOf(messages));
    return [
      ...[...wanted].filter((key) => !there.has(key)).map((key) => `${key} is missing`),
      ...[...there].filter((key) => !wanted.has(key)).map((key) => `${key} is not known`),
    ];
  },

  "uses every word in braces": (tag: string, messages: Messages) => {
    const used = usedCategories(tag);
    return pathsWhere(messages, (text, path) => {
      const [key = "", form = ""] = path.split(".");
      const wanted = bracesIn(
        englishFor(isPlural(ENGLISH[key as keyof Messages]) ? `${key}.other` : path),
      );
      const mayDropCount = form !== "other" && used.get(form) === 1;
      const isNeeded = (word: string) => !(mayDropCount && word === "{count}");
      const there = bracesIn(text);
      return (
        /[{}]/.test(withoutBraces(text)) ||
        wanted.some((word) => isNeeded(word) && !there.includes(word)) ||
        there.some((word) => !wanted.includes(word))
      );
    });
  },

  "has the plural forms of the language": (tag: string, messages: Messages) => {
    const known: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    return textsOf(messages).flatMap(([key, text]) => {
      if (!isPlural(text)) return [];
      const there = Object.keys(text);
      return [
        ...there
          .filter((form) => !known.includes(form))
          .map((form) => `${key}.${form} is not known`),
        ...[...usedCategories(tag).keys(), "other"]
          .filter((form) => !there.includes(form))
          .map((form) => `${key}.${form} is missing`),
      ];
    });
  },

  "is not English": (tag: string, messages: Messages) => {
    const { same = [] } = writingOf(tag);
    return pathsWhere(
      messages,
      (text, path) => (text === englishFor(path)) !== same.includes(path),
    );
  },

  "is in the script of the language": (tag: string, messages: Messages) => {
    const { letters, foreign } = writingOf(tag);
    const ownIn = (text: string) =>
      (withoutBraces(text).match(/\p{L}+/gu) ?? []).flatMap((word) =>
        // No blanks part a name from the words around it in Chinese and Japanese.
        word.split(/(\p{scx=Latin}+)/u).filter((part) => part !== "" && !NAMES.has(part)),
      );
    return pathsWhere(messages, (text, path) => {
      const own = ownIn(text);
      if (own.some((word) => !letters.test(word))) return true;
      return (
        Boolean(foreign?.test(text)) || (own.length === 0 && ownIn(englishFor(path)).length > 0)
      );
    });
  },

  "has no stray blanks or hidden signs": (_tag: string, messages: Messages) =>
    pathsWhere(
      messages,
      (text) =>
        text === "" ||
        text !== text.trim() ||
        /\s\s|[\t\r\n]/.test(text) ||
        BIDI_CONTROLS.test(text),
    ),

  "keeps numbers together with what they count": (_tag: string, messages: Messages) =>
    pathsWhere(messages, (text, path) => englishFor(path).includes("\u00a0") && / /.test(text)),

  "has the quotes and signs of the language": (tag: string, messages: Messages) => {
    const { quotes, wrong } = writingOf(tag);
    const [opening = "", closing = ""] = quotes;
    return pathsWhere(messages, (text) => {
      const there = text.match(/[«»„“”‘‚‹›「」『』]/gu) ?? [];
      const isPaired = there.every((quote, at) => quote === (at % 2 === 0 ? opening : closing));
      return (
        /['"`´]|\.\.\./.test(text) ||
        !isPaired ||
        there.length % 2 > 0 ||
        Boolean(wrong?.test(text))
      );
    });
  },

  "ends sentences where English does": (tag: string, messages: Messages) => {
    const { ends } = writingOf(tag);
    const marks = new Set(Object.values(ends));
    return pathsWhere(messages, (text, path) => {
      const wanted = ends[englishFor(path).slice(-1)];
      const last = text.slice(-1);
      return wanted === undefined ? marks.has(last) : last !== wanted;
    });
  },

  "calls the first status by its name": (_tag: string, messages: Messages) =>
    pathsWhere(
      messages,
      (text, path) => path.startsWith("resetText.") && !text.includes(messages.todo),
    ),
} satisfies Record<string, (tag: string, messages: Messages) => string[]>;

const tags = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

const load = async (tag: string): Promise<Messages> =>
  (await import(`../../../../src/core/languages/${tag}.ts`)).messages;

describe("languages", () => {
  it("are those that are promised", () => {
    expect(tags).toEqual(
      expect.arrayContaining(["ar", "de", "es", "fr", "hi", "ja", "pt", "ur", "zh"]),
    );
  });

  it.each(tags)("hold data only: %s imports nothing that runs", (tag) => {
    const source = readFileSync(new URL(`${tag}.ts`, FOLDER), "utf8");
    expect(source).not.toMatch(/^import (?!type )|\bimport\(|\bfunction\b|=>/m);
    expect(source.match(/^export .*$/gm)).toEqual(["export const messages: Messages = {"]);
  });
});

describe.each(tags)("%s", (tag) => {
  it.each(Object.entries(checks))("%s", async (_name, check) => {
    expect(check(tag, await load(tag))).toEqual([]);
  });
});

/** A slip that a check must notice: what is changed in which language. */
type Slip = readonly [check: keyof typeof checks, tag: string, change: Record<string, unknown>];

describe("the checks of languages", () => {
  it.each<Slip>([
    ["has a text where English has one", "de", { close: undefined }],
    ["has a text where English has one", "de", { clsoe: "Schließen" }],
    ["has a text where English has one", "de", { found: "Treffer" }],
    ["has a text where English has one", "de", { linkTypes: { book: "Buch" } }],
    ["uses every word in braces", "de", { step: "Schritt" }],
    ["uses every word in braces", "de", { step: "Schritt {nummer}" }],
    ["uses every word in braces", "de", { close: "Schließen {title}" }],
    ["uses every word in braces", "de", { step: "Schritt {number" }],
    ["uses every word in braces", "de", { found: { one: "ein Treffer", other: "Treffer" } }],
    [
      "uses every word in braces",
      "fr",
      { found: { one: "un résultat", other: "{count} résultats" } },
    ],
    ["uses every word in braces", "ar", { topicsDone: { two: "من موضوعين" } }],
    ["has the plural forms of the language", "de", { found: { other: "{count} Treffer" } }],
    ["has the plural forms of the language", "ja", { found: { one: "1件", other: "{count}件" } }],
    [
      "has the plural forms of the language",
      "ar",
      { found: { one: "نتيجة", other: "{count} نتيجة" } },
    ],
    ["is not English", "de", { close: "Close" }],
    ["is not English", "de", { found: { one: "{count} hit", other: "{count} hits" } }],
    ["is not English", "de", { linkTypes: { video: "Film" } }],
    ["is in the script of the language", "hi", { close: "Band karen" }],
    ["is in the script of the language", "ar", { close: "اغلاق now" }],
    ["is in the script of the language", "ur", { close: "بند كریں" }],
    ["is in the script of the language", "zh", { close: "關閉" }],
    ["is in the script of the language", "zh", { close: "とじる" }],
    ["is in the script of the language", "de", { close: "Sсhließen" }],
    ["is in the script of the language", "ja", { close: "×" }],
    ["has no stray blanks or hidden signs", "de", { close: "Schließen " }],
    ["has no stray blanks or hidden signs", "de", { close: "\u00a0Schließen" }],
    ["has no stray blanks or hidden signs", "de", { close: "" }],
    ["has no stray blanks or hidden signs", "de", { copyLink: "Link  kopieren" }],
    ["has no stray blanks or hidden signs", "ar", { close: "\u200fإغلاق" }],
    ["keeps numbers together with what they count", "de", { chooseFrom: "1 von {count} wählen" }],
    ["has the quotes and signs of the language", "fr", { notKept: "C'est perdu." }],
    ["has the quotes and signs of the language", "fr", { takeOver: "Reprendre ?" }],
    ["has the quotes and signs of the language", "fr", { copied: "«Copié»" }],
    ["has the quotes and signs of the language", "es", { takeOver: "Usar este progreso?" }],
    ["has the quotes and signs of the language", "de", { copied: "“Kopiert”" }],
    ["has the quotes and signs of the language", "de", { copied: "„Kopiert" }],
    ["has the quotes and signs of the language", "de", { loading: "Lädt ..." }],
    ["has the quotes and signs of the language", "ar", { takeOver: "هل تريد هذا?" }],
    ["ends sentences where English does", "de", { notKept: "Nichts bleibt" }],
    ["ends sentences where English does", "de", { close: "Schließen." }],
    ["ends sentences where English does", "hi", { notKept: "कुछ नहीं." }],
    ["calls the first status by its name", "de", { todo: "Zu tun" }],
  ])("“%s” notices a slip in %s: %o", async (check, tag, change) => {
    const messages = await load(tag);
    const given = Object.entries(messages).filter(([key]) => !(key in change));
    const changed = Object.entries(change).filter(([, text]) => text !== undefined);
    const broken = Object.fromEntries([...given, ...changed]) as unknown as Messages;
    expect(checks[check](tag, messages)).toEqual([]);
    expect(checks[check](tag, broken)).not.toEqual([]);
  });
});
