/** How much a problem matters: only errors keep a roadmap from being drawn. */
export type ProblemSeverity = "error" | "warning" | "advice";

/** The severities, the worst first. */
export const SEVERITIES: readonly ProblemSeverity[] = ["error", "warning", "advice"];

/** Something about a roadmap that its author should know. */
export interface Note {
  /** Where, as an author would write it: `steps[2].title`; empty for the whole. */
  readonly path: string;
  /** What, in one sentence. */
  readonly message: string;
  /** What kind of thing it is; stable, for tools. */
  readonly code: string;
  readonly severity: ProblemSeverity;
}

/** A note, and where in the file that is; both count from 1. */
export interface Problem extends Note {
  readonly line: number;
  readonly column: number;
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** Why the file could not be read. */
  readonly unreadable?: string;
}

/** How many problems there are of each severity. */
export function countProblems(
  problems: readonly Problem[],
): Readonly<Record<ProblemSeverity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
