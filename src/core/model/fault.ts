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

/** More faults than this of one severity are counted, not listed. */
export const MAX_FAULTS = 100;

/** Collects faults up to {@link MAX_FAULTS} of each severity. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #counts = { error: 0, warning: 0 };

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  error(path: string, code: FaultCode, message: string): void {
    this.#add({ path, code, message, severity: "error" });
  }

  warn(path: string, code: FaultCode, message: string): void {
    this.#add({ path, code, message, severity: "warning" });
  }

  /** The faults found, closed by a count of those beyond the limit. */
  toArray(): Fault[] {
    const unlisted = (["error", "warning"] as const).flatMap((severity) => {
      const count = this.#counts[severity] - MAX_FAULTS;
      const message = `and ${count} more ${severity}s, not listed.`;
      return count > 0 ? [{ path: "", code: "limit" as const, message, severity }] : [];
    });
    return [...this.#faults, ...unlisted];
  }

  #add(fault: Fault): void {
    this.#counts[fault.severity] += 1;
    if (this.#counts[fault.severity] <= MAX_FAULTS) this.#faults.push(fault);
  }
}
