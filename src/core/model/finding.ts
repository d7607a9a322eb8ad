import type { Severity } from "./fault.js";

/** Why a value is faulty; where it is a noun, that is what the value should have been. */
export type Reason =
  | "object"
  | "list"
  | "text"
  | "word"
  | "amount"
  | "address"
  | "version"
  | "steps"
  | "id"
  | "blank"
  | "halved"
  | "wordy"
  | "unsafe"
  | "swapped"
  | "unknown"
  | "taken"
  | "shared"
  | "itself"
  | "nowhere"
  | "long"
  | "deep"
  | "many"
  | "throws";

/** A value of the document: what it is called in the object or list around it. */
export interface Place {
  readonly around: Place | undefined;
  readonly key: string | number;
}

/** A fault without words: what the sentence about it needs. */
export interface Finding {
  readonly place: Place;
  readonly severity: Severity;
  readonly reason: Reason;
  /** What was found there: a type of JavaScript, or `list`. */
  readonly type: string;
  /** The value that was found, unless it is an object, which would be kept alive. */
  readonly value: unknown;
  /** What the value is at odds with: a limit, the words to choose from, the place of another. */
  readonly against: string | number | readonly string[] | Place | undefined;
}

/** All that is wrong with a document. */
export interface Findings {
  /** In the order of the document, so many of each severity at most. */
  readonly listed: readonly Finding[];
  /** How many errors there are, listed or not. */
  readonly error: number;
  /** How many warnings there are, listed or not. */
  readonly warning: number;
}
