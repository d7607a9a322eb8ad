import {
  type Formats,
  formatMessage,
  formatPercent,
  formatPlural,
  type MessageValues,
  SIMPLE_FORMATS,
} from "./format-message.js";
import type { Messages } from "./messages.js";

type KeysOf<T> = { [K in keyof Messages]: Messages[K] extends T ? K : never }[keyof Messages];

/** Messages in use together with the language that numbers and plurals follow. */
export class Words {
  readonly #messages: Messages;

  /**
   * @param base as far as it is there: what is missing is not to be asked for yet.
   * @param changed what a page says in other words.
   */
  constructor(
    base: Partial<Messages>,
    changed: Partial<Messages> = {},
    readonly language = "en",
    readonly formats: Formats = SIMPLE_FORMATS,
  ) {
    const given = Object.entries(changed).filter(([, message]) => message !== undefined);
    const linkTypes = { ...base.linkTypes, ...changed.linkTypes };
    this.#messages = { ...(base as Messages), ...Object.fromEntries(given), linkTypes };
  }

  /** A message as it is, or with its words in braces replaced. */
  say(key: KeysOf<string>, values: MessageValues = {}): string {
    return formatMessage(this.#messages[key], values, this.formats);
  }

  /** The form of a message that goes with a count. */
  count(
    key: Exclude<KeysOf<{ readonly other: string }>, KeysOf<string>>,
    count: number,
    values: MessageValues = {},
  ): string {
    return formatPlural(this.#messages[key], { ...values, count }, this.formats);
  }

  percent(share: number): string {
    return formatPercent(share, this.formats);
  }

  /** The label of a kind of link. */
  linkType(type: string): string {
    return this.#messages.linkTypes[type] ?? type;
  }
}
