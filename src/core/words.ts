import {
  ENGLISH,
  formatMessage,
  formatPercent,
  formatPlural,
  type Messages,
  type MessageValues,
} from "./messages.js";

type KeysOf<T> = { [K in keyof Messages]: Messages[K] extends T ? K : never }[keyof Messages];

/** Messages in use together with the language that numbers and plurals follow. */
export class Words {
  readonly #messages: Messages;
  readonly #language: string;

  constructor(messages: Partial<Messages> = {}, language = "en") {
    const given = Object.entries(messages).filter(([, message]) => message !== undefined);
    this.#messages = { ...ENGLISH, ...Object.fromEntries(given) };
    this.#language = language;
  }

  /** A message as it is, or with its words in braces replaced. */
  say(key: KeysOf<string>, values: MessageValues = {}): string {
    return formatMessage(this.#messages[key], values, this.#language);
  }

  /** The form of a message that goes with a count. */
  count(
    key: Exclude<KeysOf<{ readonly other: string }>, KeysOf<string>>,
    count: number,
    values: MessageValues = {},
  ): string {
    return formatPlural(this.#messages[key], { ...values, count }, this.#language);
  }

  percent(share: number): string {
    return formatPercent(share, this.#language);
  }

  /** The label of a kind of link. */
  linkType(type: string): string {
    return this.#messages.linkTypes[type] ?? ENGLISH.linkTypes[type] ?? type;
  }
}
