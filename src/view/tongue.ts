import type { Formats } from "../core/format-message.js";
import { intlFormats } from "../core/intl-formats.js";
import type { Messages } from "../core/messages.js";

/** What a language other than English needs. */
export interface Tongue {
  readonly formats: Formats;
  /** The texts, where they are shipped and have arrived; English ones stand in for them. */
  readonly messages: Messages | undefined;
}

/** Each in a file of its own, asked for when a page is in that language. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  ar: () => import("../core/languages/ar.js"),
  de: () => import("../core/languages/de.js"),
  es: () => import("../core/languages/es.js"),
  fr: () => import("../core/languages/fr.js"),
  hi: () => import("../core/languages/hi.js"),
  ja: () => import("../core/languages/ja.js"),
  pt: () => import("../core/languages/pt.js"),
  ur: () => import("../core/languages/ur.js"),
  zh: () => import("../core/languages/zh.js"),
};

/** The formats of a language, and the texts where they are shipped: `pt-BR` speaks `pt`. */
export async function tongueOf(language: string): Promise<Tongue | undefined> {
  const [primary = ""] = language.toLowerCase().split(/[-_]/);
  if (primary === "en") return undefined;
  const bring = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  const file = await bring?.().catch(() => undefined);
  return { formats: intlFormats(language), messages: file?.messages };
}
