import { decodeText } from "../core/formats/decode-text.js";
import { SOURCE_FORMATS, type SourceFormat } from "../core/formats/import-options.js";
import { type Imported, isImportError } from "../core/formats/imported.js";
import type { Fault } from "../core/model/fault.js";
import { explain } from "../core/model/fault-text.js";
import { parseRoadmap } from "../core/model/parse-roadmap.js";
import type { Roadmap } from "../core/model/roadmap.js";
import type { Arguments } from "./arguments.js";
import { CliError, EXIT } from "./cli-error.js";
import { parsers } from "./parsers.js";
import type { Source } from "./source.js";
import type { Option } from "./usage.js";

/** How a document is to be read. */
export interface LoadOptions {
  readonly from?: SourceFormat;
  readonly split?: boolean;
  readonly id?: string;
  readonly title?: string;
}

/** The options that commands have which read documents of any kind. */
export const LOAD_OPTIONS: Readonly<Record<"from" | "id" | "title" | "no-split", Option>> = {
  from: {
    value: "FORMAT",
    choice: SOURCE_FORMATS,
    about: `what it is written in: ${SOURCE_FORMATS.join(", ")}; else found out`,
  },
  id: { value: "ID", about: "the roadmap's id, under which progress is stored" },
  title: { value: "TITLE", about: "the roadmap's title" },
  "no-split": { about: "leave items that list several things in one piece" },
};

/** What {@link LOAD_OPTIONS} were given. */
export function loadOptions(given: Arguments): LoadOptions {
  const from = given.choice("from", SOURCE_FORMATS);
  const id = given.value("id");
  const title = given.value("title");
  return {
    ...(from && { from }),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(given.has("no-split") && { split: false }),
  };
}

/** A roadmap that was read out of a document. */
export interface Loaded {
  readonly roadmap: Roadmap;
  readonly imported: Imported;
  /** What was left out of it, as it could not be kept. */
  readonly warnings: readonly Fault[];
}

/** At most so many errors are named in a message. */
const MAX_NAMED = 3;

/**
 * Reads the roadmap out of a document of any kind.
 *
 * @throws {CliError} where there is none in it, or one with errors.
 */
export async function loadRoadmap(source: Source, options: LoadOptions): Promise<Loaded> {
  const imported = await importSource(source, options);
  const { roadmap, findings } = parseRoadmap(named(imported.data, options));
  const faults = explain(findings);
  if (!roadmap) throw new CliError(faultyMessage(source, faults), EXIT.faulty);
  return { roadmap, imported, warnings: faults };
}

async function importSource(source: Source, { from, split }: LoadOptions): Promise<Imported> {
  const { bytes, contentType, url, name, label } = source;
  const { importDocument } = await import("../core/formats/import-document.js");
  try {
    return await importDocument(decodeText(bytes, contentType), {
      parsers,
      ...(from && { from }),
      ...(url !== undefined && { url }),
      ...(name !== undefined && { name }),
      ...(split !== undefined && { split }),
    });
  } catch (error) {
    if (isImportError(error)) throw new CliError(`${label}: ${error.message}`, EXIT.faulty);
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${label}: ${message}`, { cause: error });
  }
}

/** What was said on the command line goes before what the document says. */
function named(data: unknown, { id, title }: LoadOptions): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  return { ...data, ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
}

function faultyMessage({ label }: Source, faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === "error");
  const first = errors.slice(0, MAX_NAMED).map(({ path, message }) => `${path} ${message}`.trim());
  const more = errors.length > MAX_NAMED ? ` And ${errors.length - MAX_NAMED} more.` : "";
  return `${label} has errors, correct them first: ${first.join(" ")}${more}`;
}
