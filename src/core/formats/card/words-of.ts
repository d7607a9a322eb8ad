import { formatPlural } from "../../format-message.js";
import { intlFormats } from "../../intl-formats.js";
import type { PluralMessage } from "../../messages.js";
import { durationText } from "../duration-text.js";
import type { CardWords } from "./card-words.js";

/**
 * What a card says in a language. What there are no words for in that language is not said in
 * another one.
 *
 * @param topics how the topics are counted, where that is known.
 */
export function wordsOf(language: string, topics?: PluralMessage): Partial<CardWords> {
  if (/^en\b/i.test(language)) return {};
  const formats = intlFormats(language);
  return {
    number: formats.number,
    steps: () => "",
    topics: (count) => (topics ? formatPlural(topics, { count }, formats) : ""),
    duration: (duration) => durationText(duration, language),
    more: (count) => `+ ${formats.number(count)}`,
  };
}
