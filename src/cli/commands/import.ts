import { EXIT } from "../cli-error.js";
import type { Command } from "../command.js";
import { type ImportReport, importReport, jsonImportReport } from "../import-report.js";
import { LOAD_OPTIONS, type Loaded, loadOptions, loadRoadmap } from "../load-roadmap.js";
import { readSource } from "../read-source.js";
import { roadmapJson } from "../roadmap-json.js";
import { workingOn } from "../slow-notice.js";
import { checkOut, OUT_OPTIONS, writeResult } from "../write-result.js";

const FORMATS = ["text", "json"] as const;

/** Makes a roadmap's own JSON of what an author has already. */
export const importCommand: Command = {
  name: "import",
  about: "Makes a roadmap's JSON of a document: a post, a page, Markdown, a mind map.",
  operands: "FILE",
  count: { min: 1, max: 1 },
  options: {
    ...LOAD_OPTIONS,
    ...OUT_OPTIONS,
    format: {
      value: "text|json",
      choice: FORMATS,
      about: "how to list guesses; json is for programs",
    },
  },
  notes: [
    "FILE may be an address (http or https), or - for the standard input.",
    "What the document does not say in so many words is guessed; every guess is listed on the standard error.",
    "Exit code: 0 with a roadmap, 1 if there is none in the document, 2 if it cannot be read or written.",
  ],
  async run(given, io) {
    checkOut(given, io);
    const source = await readSource(given.operands[0] ?? "-", io);
    const { label, bytes } = source;
    const loaded = await workingOn(bytes.length, `Importing ${label} …`, io, () =>
      loadRoadmap(source, loadOptions(given)),
    );
    const written = await writeResult(roadmapJson(loaded.roadmap), given, io);
    const report = reportOn(label, loaded);
    const isJson = given.choice("format", FORMATS) === "json";
    io.stderr.write(isJson ? jsonImportReport(report) : importReport(report) + written);
    return EXIT.fine;
  },
};

function reportOn(source: string, { imported, warnings }: Loaded): ImportReport {
  return { source, guesses: imported.guesses, warnings, statuses: imported.statuses?.size ?? 0 };
}
