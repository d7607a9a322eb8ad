import { counted, printable } from "../printable.js";
import {
  countProblems,
  type FileReport,
  type Problem,
  type ProblemSeverity,
  SEVERITIES,
} from "./problem.js";

/** What was found, for machines; `docs/command-line.md` describes it. */
export function jsonReport(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, problems, unreadable }) => ({
    file,
    ...(unreadable !== undefined && { unreadable }),
    ...countProblems(problems),
    problems: problems.map(({ severity, code, path, line, column, message }) => ({
      severity,
      code,
      path,
      line,
      column,
      message,
    })),
  }));
  const total = countProblems(reports.flatMap(({ problems }) => problems));
  return `${JSON.stringify({ version: 1, ...total, files }, undefined, 2)}\n`;
}

/** What was found, for people. */
export function textReport(reports: readonly FileReport[], hasColours: boolean): string {
  const groups = reports
    .map((report) => fileLines(report, hasColours))
    .filter((lines) => lines.length > 0);
  return [...groups, [summary(reports)]].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function fileLines({ file, problems }: FileReport, hasColours: boolean): string[] {
  const places = problems.map(({ line, column }) => `${file}:${line}:${column}`);
  const width = widest(places);
  const pathWidth = Math.min(40, widest(problems.map(({ path }) => path)));
  return problems.map((problem, at) =>
    [
      printable(places[at] ?? "").padEnd(width),
      coloured(problem.severity, hasColours),
      printable(problem.path).padEnd(pathWidth),
      message(problem),
    ].join("  "),
  );
}

function message({ message }: Problem): string {
  return printable(message);
}

const COLOURS: Readonly<Record<ProblemSeverity, number>> = { error: 31, warning: 33, advice: 36 };

function coloured(severity: ProblemSeverity, hasColours: boolean): string {
  const word = severity.padEnd(7);
  return hasColours ? `\u001b[${COLOURS[severity]}m${word}\u001b[39m` : word;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

function summary(reports: readonly FileReport[]): string {
  const read = reports.filter(({ unreadable }) => unreadable === undefined);
  const counts = countProblems(read.flatMap(({ problems }) => problems));
  const names = {
    error: counted(counts.error, "error"),
    warning: counted(counts.warning, "warning"),
    advice: counted(counts.advice, "piece of advice", "pieces of advice"),
  };
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((each) => names[each]);
  const whole = `${found.join(", ") || "No problems"} in ${counted(read.length, "file")}`;
  if (counts.error === 0) return `${whole}.`;
  return `${whole}; advice follows when the ${counts.error === 1 ? "error is" : "errors are"} gone.`;
}
