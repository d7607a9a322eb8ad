import { isUtf8 } from "node:buffer";
import { decodeText } from "../../core/formats/decode-text.js";
import { type ImportError, isImportError } from "../../core/formats/imported.js";
import type { Roadmap } from "../../core/model/roadmap.js";
import type { Arguments } from "../arguments.js";
import { CliError, EXIT } from "../cli-error.js";
import type { Command } from "../command.js";
import { hasColours, type Io } from "../io.js";
import { printable } from "../printable.js";
import { readSource } from "../read-source.js";
import { type Checked, checkText } from "../validation/check-text.js";
import type { FileReport, Problem } from "../validation/problem.js";
import { jsonReport, textReport } from "../validation/report.js";

const FORMATS = ["text", "json"] as const;

/** Says what is wrong with roadmaps, and what could be better. */
export const validateCommand: Command = {
  name: "validate",
  about: "Checks roadmaps: every fault with its place, and advice.",
  operands: "FILE…",
  count: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {
    against: { value: "OLD", about: "the edition before: names ids that learners would lose" },
    strict: { about: "take warnings for errors" },
    format: { value: "text|json", choice: FORMATS, about: "how to report; json is for programs" },
  },
  notes: [
    "FILE may be an address (http or https), or - for the standard input.",
    "Exit code: 0 without errors, 1 with errors (or warnings, if --strict), 2 if a file cannot be read.",
  ],
  async run(given, io) {
    checkUse(given);
    const before = await editionBefore(given, io);
    const reports: FileReport[] = [];
    for (const file of given.operands) reports.push(await reportOn(file, before, io));
    const isJson = given.choice("format", FORMATS) === "json";
    for (const { unreadable } of reports) {
      if (unreadable && !isJson) io.stderr.write(`roadmap-graph: ${printable(unreadable)}\n`);
    }
    const isAnyRead = reports.some(({ unreadable }) => unreadable === undefined);
    if (isJson) io.stdout.write(jsonReport(reports));
    else if (isAnyRead) io.stdout.write(textReport(reports, hasColours(io, io.stdout)));
    return exitCode(reports, given.has("strict"));
  },
};

function checkUse(given: Arguments): void {
  const against = given.value("against");
  const { operands } = given;
  if (against !== undefined && operands.length > 1) {
    throw new CliError("--against compares one file: validate the others without it.");
  }
  const inputs = [...operands, against].filter((name) => name === "-");
  if (inputs.length > 1) {
    throw new CliError("The standard input can be read once: give - for one file only.");
  }
}

async function editionBefore(given: Arguments, io: Io): Promise<Roadmap | undefined> {
  const against = given.value("against");
  if (against === undefined) return undefined;
  const { roadmap } = await check(against, undefined, io);
  if (roadmap) return roadmap;
  throw new CliError(`“${against}” has errors itself: validate it, or give another edition.`);
}

async function reportOn(file: string, before: Roadmap | undefined, io: Io): Promise<FileReport> {
  const label = file === "-" ? "<stdin>" : file;
  try {
    const { problems } = await check(file, before, io);
    return { file: label, problems };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { file: label, problems: [], unreadable: error.message };
  }
}

async function check(file: string, before: Roadmap | undefined, io: Io): Promise<Checked> {
  const { bytes } = await readSource(file, io);
  try {
    const { roadmap, problems } = checkText(decodeText(bytes), before);
    return { roadmap, problems: isUtf8(bytes) ? problems : [ENCODING, ...problems] };
  } catch (error) {
    if (!isImportError(error)) throw error;
    return { roadmap: undefined, problems: [unreadableText(error)] };
  }
}

const ENCODING: Problem = {
  path: "",
  line: 1,
  column: 1,
  code: "encoding",
  severity: "warning",
  message: "The file is not in UTF-8, as JSON has to be; save it in that encoding.",
};

function unreadableText({ message, failure }: ImportError): Problem {
  return { path: "", line: 1, column: 1, code: failure, severity: "error", message };
}

function exitCode(reports: readonly FileReport[], isStrict: boolean): number {
  if (reports.some(({ unreadable }) => unreadable !== undefined)) return EXIT.unusable;
  const isFaulty = ({ severity }: Problem) =>
    severity === "error" || (isStrict && severity === "warning");
  return reports.some(({ problems }) => problems.some(isFaulty)) ? EXIT.faulty : EXIT.fine;
}
