import type { OutlineWords } from "../core/formats/write-outline.js";

interface Language {
  readonly messages: OutlineWords;
}

/** The languages there are words in, besides English; each is loaded when it is needed. */
const LANGUAGES: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ["ar", () => import("../core/languages/ar.js")],
  ["de", () => import("../core/languages/de.js")],
  ["es", () => import("../core/languages/es.js")],
  ["fr", () => import("../core/languages/fr.js")],
  ["hi", () => import("../core/languages/hi.js")],
  ["ja", () => import("../core/languages/ja.js")],
  ["pt", () => import("../core/languages/pt.js")],
  ["ur", () => import("../core/languages/ur.js")],
  ["zh", () => import("../core/languages/zh.js")],
]);

/** The words around a roadmap in its own language; nothing where there are none, or in English. */
export async function outlineWords(language = ""): Promise<OutlineWords | undefined> {
  const [tag = ""] = language.toLowerCase().split("-");
  return (await LANGUAGES.get(tag)?.())?.messages;
}
