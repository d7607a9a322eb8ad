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

/** One thing that is wrong with a document, and where. */
export interface Fault {
  /** Where, as an author would write it: `steps[2].topics[0].title`; empty for the whole. */
  readonly path: string;
  /** What, in one sentence an author understands. */
  readonly message: string;
  readonly code: FaultCode;
  /** `error`: nothing can be drawn. `warning`: drawn without the faulty part. */
  readonly severity: "error" | "warning";
}

/** More faults than this are counted, not listed. */
export const MAX_FAULTS = 100;

/** Collects faults up to {@link MAX_FAULTS} and remembers whether any of them is an error. */
export class FaultList {
  readonly #faults: Fault[] = [];
  #unlisted = 0;
  #hasErrors = false;

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  error(path: string, code: FaultCode, message: string): void {
    this.#hasErrors = true;
    this.#add({ path, code, message, severity: "error" });
  }

  warn(path: string, code: FaultCode, message: string): void {
    this.#add({ path, code, message, severity: "warning" });
  }

  /** The faults found, closed by a count of those beyond the limit. */
  toArray(): Fault[] {
    if (this.#unlisted === 0) return [...this.#faults];
    const severity = this.#hasErrors ? "error" : "warning";
    const message = `and ${this.#unlisted} more faults, not listed.`;
    return [...this.#faults, { path: "", code: "limit", message, severity }];
  }

  #add(fault: Fault): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push(fault);
    else this.#unlisted += 1;
  }
}
