import type { RoadmapData } from "../model/roadmap.js";
import type { Status } from "../state/map-state.js";

/** Something that a document does not say in so many words. */
export interface Guess {
  /** The words of the document that it is about; empty for the whole. */
  readonly about: string;
  /** What was made of it, in one sentence in English. */
  readonly message: string;
}

/** What was read out of a document that is not a roadmap's own JSON. */
export interface Imported {
  /** To be checked like any data. */
  readonly data: RoadmapData;
  /** In the order of the document. */
  readonly guesses: readonly Guess[];
  /** Ids of nodes that the document has open. */
  readonly expanded?: readonly string[];
  /** How far its author is with topics, by id, without what is still to do. */
  readonly statuses?: ReadonlyMap<string, Status>;
}

/** Why nothing could be read out of a document. */
export type ImportFailure =
  /** It is no text. */
  | "binary"
  /** There is nothing in it. */
  | "blank"
  /** It is longer than is read. */
  | "too-large"
  /** Its elements are within one another deeper than is read. */
  | "too-deep"
  /** It begins like JSON and is none. */
  | "not-json"
  /** It can be read, but there are no steps in it. */
  | "no-roadmap";

/** Thrown where nothing can be read out of a document. */
export class ImportError extends Error {
  constructor(
    readonly failure: ImportFailure,
    /** One sentence in English that says what to do. */
    message: string,
  ) {
    super(message);
    this.name = "ImportError";
  }
}

/**
 * Whether something thrown is an {@link ImportError}. Bundles of their own, such as the parsers in
 * the built package, have a class of their own, so its failure tells, not its class.
 */
export function isImportError(error: unknown): error is ImportError {
  return error instanceof Error && typeof (error as Partial<ImportError>).failure === "string";
}
