/** What kind of mistake a {@link Fault} is; stable, for tools and translations. */
export type FaultCode =
  | "type"
  | "required"
  | "empty"
  | "value"
  | "id"
  | "duplicate"
  | "limit"
  | "cycle"
  | "unknown"
  | "url"
  | "reference"
  | "unreadable"
  | "text";

/** `error`: nothing can be drawn. `warning`: drawn without the faulty part. */
export type Severity = "error" | "warning";

/** One thing that is wrong with a document, and where. */
export interface Fault {
  /** Where, as an author would write it: `steps[2].topics[0].title`; empty for the whole. */
  readonly path: string;
  /** What, in one sentence an author understands. */
  readonly message: string;
  readonly code: FaultCode;
  /** `error`: nothing can be drawn. `warning`: drawn without the faulty part. */
  readonly severity: Severity;
}

/** More faults than this of one severity are counted, not listed. */
export const MAX_FAULTS = 100;
