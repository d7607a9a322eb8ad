import { jsonFormat } from "../../core/formats/detect/detect-format.js";
import { refuseUnreadable } from "../../core/formats/detect/refuse-unreadable.js";
import { adviseOn } from "../../core/model/advice.js";
import { explain } from "../../core/model/fault-text.js";
import { lostIds } from "../../core/model/lost-ids.js";
import { parseRoadmap } from "../../core/model/parse-roadmap.js";
import type { Roadmap } from "../../core/model/roadmap.js";
import { type JsonSurvey, surveyJson } from "../../extras/json-positions.js";
import { emptyLists } from "./empty-lists.js";
import { limited } from "./limited.js";
import type { Note, Problem } from "./problem.js";
import { unknownKeyHint } from "./unknown-key-hint.js";

/** What a text says about a roadmap, and all that is wrong with it. */
export interface Checked {
  /** Nothing, where a problem is an error. */
  readonly roadmap: Roadmap | undefined;
  /** In the order of the text; what is counted only stands at the end. */
  readonly problems: readonly Problem[];
}

/**
 * Checks the text of a roadmap's file.
 *
 * @param before the edition before this one, whose ids must not be lost.
 * @throws {ImportError} where it is no text, or none at all.
 */
export function checkText(text: string, before?: Roadmap): Checked {
  refuseUnreadable(text);
  const survey = surveyJson(text);
  // What is nested without end would take all the memory there is.
  const json = survey.isTooDeep ? undefined : parsed(text);
  if (json === undefined) return { roadmap: undefined, problems: [notJson(text, survey)] };
  const format = jsonFormat(json);
  if (format !== "native") {
    const message = `This is JSON of ${format}, not a roadmap's own: import it first.`;
    const problem: Problem = { ...START, path: "", code: "format", severity: "error", message };
    return { roadmap: undefined, problems: [problem] };
  }
  const { roadmap, notes } = notesOn(json, before);
  return { roadmap, problems: [...placed(text, notes), ...duplicates(survey)].sort(byPlace) };
}

/** No JSON stands for `undefined`. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const START = { line: 1, column: 1 } as const;

function notesOn(json: unknown, before: Roadmap | undefined) {
  const { roadmap, findings } = parseRoadmap(json);
  const faults: readonly Note[] = explain(findings).map(unknownKeyHint);
  const advice: readonly Note[] = roadmap
    ? [...emptyLists(json), ...adviseOn(roadmap), ...(before ? lostIds(roadmap, before) : [])]
    : [];
  return { roadmap, notes: [...faults, ...limited(advice)] };
}

function placed(text: string, notes: readonly Note[]): Problem[] {
  if (notes.length === 0) return [];
  const { positions } = surveyJson(
    text,
    notes.map(({ path }) => path),
  );
  return notes.map((note) => ({ ...note, ...(positions.get(note.path) ?? START) }));
}

/** What is counted only has no place of its own. */
function byPlace(one: Problem, other: Problem): number {
  return (
    Number(isCount(one)) - Number(isCount(other)) ||
    one.line - other.line ||
    one.column - other.column
  );
}

const isCount = ({ code, path }: Problem): boolean => code === "limit" && path === "";

function duplicates({ duplicateKeys }: JsonSurvey): Problem[] {
  return duplicateKeys.map(({ path, line, column }) => ({
    path,
    line,
    column,
    code: "duplicate-key",
    severity: "warning",
    message: "stands twice in the same object, and only the last is read; take one out.",
  }));
}

function notJson(text: string, { error }: JsonSurvey): Problem {
  const problem = { path: "", code: "json", severity: "error" } as const;
  if (/^\s*[^\s{["]/.test(text)) {
    const message = "This is no JSON; if it is a document with a roadmap in it, import it first.";
    return { ...problem, ...START, message };
  }
  return { ...problem, ...(error ?? { ...START, message: "This is no JSON." }) };
}
