import { MAX_FAULTS, type Severity } from "./fault.js";
import type { Finding, Findings, Place, Reason } from "./finding.js";

/** One way through a document: where the reader is, and what was found to be wrong so far. */
export interface Reading {
  /** The object or list the reader is in. */
  around: Place | undefined;
  /** What of that object or list is being read. */
  key: string | number;
  /** How much may still be read, in entries of lists and keys that are unknown. */
  left: number;
  readonly findings: Findings & { listed: Finding[]; error: number; warning: number };
}

/** Goes into the object or list that is being read. */
export function enter(at: Reading): void {
  at.around = { around: at.around, key: at.key };
}

/** Goes back to what {@link enter} was called in. */
export function leave(at: Reading): void {
  Object.assign(at, at.around);
}

/** Notes an error. Nothing comes back, which is what a reader makes of a faulty value. */
export function fail(
  at: Reading,
  reason: Reason,
  value?: unknown,
  against?: Finding["against"],
  severity: Severity = "error",
): undefined {
  const { around, key, findings } = at;
  if (findings[severity] < MAX_FAULTS) {
    findings.listed.push({
      place: { around, key },
      severity,
      reason,
      type: Array.isArray(value) ? "list" : typeof value,
      value: Object(value) === value ? undefined : value,
      against,
    });
  }
  findings[severity] += 1;
}

/** Notes a warning, about what can be left out or put right. */
export function warn(at: Reading, reason: Reason, value?: unknown): undefined {
  fail(at, reason, value, undefined, "warning");
}
