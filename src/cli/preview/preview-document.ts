import { decodeText } from "../../core/formats/decode-text.js";
import { isImportError } from "../../core/formats/imported.js";
import { CliError } from "../cli-error.js";
import { isMeantAsRoadmap } from "../is-meant-as-roadmap.js";
import { loadRoadmap } from "../load-roadmap.js";
import { counted, printable } from "../printable.js";
import { roadmapJson } from "../roadmap-json.js";
import type { Source } from "../source.js";
import { checkText } from "../validation/check-text.js";
import { textReport } from "../validation/report.js";

/** A document as the page gets it. */
export interface PreviewDocument {
  readonly text: string;
  /** What the terminal says about it. */
  readonly report: string;
}

/**
 * Makes of a document what the map can draw. A faulty one goes out as it is: the map says what is
 * wrong with it.
 */
export async function previewDocument(
  source: Source,
  hasColours: boolean,
): Promise<PreviewDocument> {
  try {
    const text = decodeText(source.bytes);
    if (!isMeantAsRoadmap(text)) return await importedDocument(source, text);
    const { problems } = checkText(text);
    return { text, report: textReport([{ file: source.label, problems }], hasColours) };
  } catch (error) {
    if (!isImportError(error)) throw error;
    return { text: "", report: `${printable(`${source.label}: ${error.message}`)}\n` };
  }
}

async function importedDocument(source: Source, text: string): Promise<PreviewDocument> {
  const label = printable(source.label);
  try {
    const { roadmap, imported } = await loadRoadmap(source, {});
    const guesses = counted(imported.guesses.length, "guess", "guesses");
    const report = `${label}: imported with ${guesses}; roadmap-graph import lists them.\n`;
    return { text: roadmapJson(roadmap), report };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { text, report: `${printable(error.message)}\n` };
  }
}
