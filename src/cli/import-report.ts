import type { Guess } from "../core/formats/imported.js";
import type { Fault } from "../core/model/fault.js";
import { counted, printable } from "./printable.js";

/** What there is to say about a document that became a roadmap. */
export interface ImportReport {
  readonly source: string;
  readonly guesses: readonly Guess[];
  /** What could not be kept. */
  readonly warnings: readonly Fault[];
  /** How many topics the document marks as done, begun or skipped. */
  readonly statuses: number;
}

/** For people: guesses are numbered, so that they can be talked about. */
export function importReport({ source, guesses, warnings, statuses }: ImportReport): string {
  const width = `${guesses.length}`.length;
  const lines = [
    `${source}: ${guesses.length > 0 ? `${counted(guesses.length, "guess", "guesses")}.` : "nothing had to be guessed."}`,
    ...guesses.map(({ about, message }, at) => {
      const number = `${at + 1}`.padStart(width);
      return `  ${number}. ${about ? `“${about}”: ` : ""}${message}`;
    }),
    ...warnings.map(({ path, message }) => `  Warning: ${`${path} ${message}`.trim()}`),
    ...(statuses > 0 ? [`  ${statusesLine(statuses)}`] : []),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

/** For programs; `docs/command-line.md` describes it. */
export function jsonImportReport(report: ImportReport): string {
  const guesses = report.guesses.map(({ about, message }) => ({ about, message }));
  const warnings = report.warnings.map(({ code, path, message }) => ({ code, path, message }));
  return `${JSON.stringify({ version: 1, ...report, guesses, warnings }, undefined, 2)}\n`;
}

function statusesLine(count: number): string {
  return `${counted(count, "mark")} of progress left out: a roadmap's file has none, they are each learner's own.`;
}
