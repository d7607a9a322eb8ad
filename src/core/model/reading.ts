import { type Fault, type FaultCode, MAX_FAULTS } from "./fault.js";

/** An object or a list of the document: what it is called in what is around it. */
export interface Place {
  readonly around: Place | undefined;
  readonly key: string | number;
}

/** The way to a place, as an author would write it: `steps[2].topics[0]`; empty for the whole. */
export function pathOf(place: Place | undefined): string {
  if (!place) return "";
  const path = pathOf(place.around);
  if (typeof place.key === "number") return `${path}[${place.key}]`;
  return path === "" ? place.key : `${path}.${place.key}`;
}

/** One way through a document: where the reader is, and what was found to be wrong so far. */
export class Reading {
  /** The object or list the reader is in. Its path is made where there is a fault to tell. */
  place: Place | undefined;
  /** What of that object or list is being read. */
  key: string | number = "";
  readonly #faults: Fault[] = [];
  readonly #counts = { error: 0, warning: 0 };

  /** Goes into the object or list that is being read. */
  enter(): void {
    this.place = { around: this.place, key: this.key };
  }

  /** Goes back to what {@link enter} was called in. */
  leave(): void {
    this.key = this.place?.key ?? "";
    this.place = this.place?.around;
  }

  /** Tells an error. Nothing comes back, which is what a reader makes of a faulty value. */
  error(code: FaultCode, message: string, path?: string): undefined {
    this.#tell("error", code, message, path);
  }

  warn(code: FaultCode, message: string, path?: string): undefined {
    this.#tell("warning", code, message, path);
  }

  /** Tells an error: what a value should be, and what it is. */
  mustBe(expected: string, value: unknown, code: FaultCode = "type"): undefined {
    this.error(code, `must be ${expected}, but is ${describe(value)}.`);
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  /** The faults told, closed by a count of those beyond {@link MAX_FAULTS} of each severity. */
  faults(): Fault[] {
    for (const severity of ["error", "warning"] as const) {
      const count = this.#counts[severity] - MAX_FAULTS;
      const message = `and ${count} more ${severity}s, not listed.`;
      if (count > 0) this.#faults.push({ path: "", code: "limit", message, severity });
    }
    return this.#faults;
  }

  #tell(
    severity: Fault["severity"],
    code: FaultCode,
    message: string,
    path = pathOf({ around: this.place, key: this.key }),
  ): void {
    this.#counts[severity] += 1;
    if (this.#counts[severity] <= MAX_FAULTS) this.#faults.push({ path, code, message, severity });
  }
}

/** What a value is, in an author's words: `a number (42)`, `a list`, `nothing (null)`. */
export function describe(value: unknown): string {
  if (value === null) return "nothing (null)";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `the text “${shorten(value)}”`;
  if (typeof value === "number" || typeof value === "boolean")
    return `a ${typeof value} (${value})`;
  return `a ${typeof value}`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}
