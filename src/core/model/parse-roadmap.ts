import { type Fault, FaultList } from "./fault.js";
import { NodeParser, parseLinks } from "./parse-nodes.js";
import {
  describe,
  entries,
  field,
  given,
  isRaw,
  object,
  optionalChoice,
  optionalText,
  type Raw,
  requiredText,
  warnOfUnknownKeys,
} from "./read.js";
import {
  DURATION_UNITS,
  type Duration,
  FORMAT_VERSION,
  type Question,
  type Resource,
  type Roadmap,
} from "./roadmap.js";

/** The outcome of {@link parseRoadmap}. */
export interface ParsedRoadmap {
  /** The roadmap, or `undefined` where a fault is an error. */
  readonly roadmap: Roadmap | undefined;
  /** All that is wrong, in the order of the document. */
  readonly faults: readonly Fault[];
}

const KEYS = [
  "$schema",
  "formatVersion",
  "id",
  "title",
  "summary",
  "language",
  "duration",
  "introduction",
  "conclusion",
  "steps",
  "resources",
  "faq",
  "related",
];

/**
 * Reads a document from outside and says everything that is wrong with it.
 *
 * Never throws, whatever comes in, and copies known keys only, so that nothing of the source
 * is shared with the result. Wrong shapes are errors; what can be left out without changing
 * the meaning of the rest (an unsafe address, an unknown key, a relation to nowhere) is a
 * warning, and the roadmap comes without it.
 */
export function parseRoadmap(source: unknown): ParsedRoadmap {
  const faults = new FaultList();
  const roadmap = readable(() => parseDocument(source, faults), faults);
  return { roadmap: faults.hasErrors ? undefined : roadmap, faults: faults.toArray() };
}

/** A live object may refuse to be read (a throwing getter, a revoked proxy). */
function readable<T>(read: () => T, faults: FaultList): T | undefined {
  try {
    return read();
  } catch {
    faults.error("", "unreadable", "The roadmap could not be read: one of its properties throws.");
    return undefined;
  }
}

function parseDocument(source: unknown, faults: FaultList): Roadmap | undefined {
  if (!isRaw(source)) {
    faults.error("", "type", `A roadmap must be an object in { }, but is ${describe(source)}.`);
    return undefined;
  }
  warnOfUnknownKeys(source, KEYS, "", faults);
  const at = (key: string) => field(source, key, "", faults);
  checkVersion(source, faults);
  const nodes = new NodeParser(faults);
  const id = nodes.id(at("id"));
  return {
    formatVersion: FORMAT_VERSION,
    id,
    title: requiredText(at("title")),
    ...given("summary", optionalText(at("summary"))),
    ...given("language", optionalText(at("language"))),
    ...given("duration", parseDuration(source, faults)),
    ...given("introduction", optionalText(at("introduction"))),
    ...given("conclusion", optionalText(at("conclusion"))),
    steps: nodes.parse(at("steps")),
    resources: parseResources(source, faults),
    faq: parseQuestions(source, faults),
    related: parseLinks(at("related")),
  };
}

function checkVersion(source: Raw, faults: FaultList): void {
  const { value, path } = field(source, "formatVersion", "", faults);
  if (value === FORMAT_VERSION) return;
  if (value === undefined) faults.error(path, "required", `is missing; write ${FORMAT_VERSION}.`);
  else faults.error(path, "value", `must be ${FORMAT_VERSION}, but is ${describe(value)}.`);
}

function parseDuration(source: Raw, faults: FaultList): Duration | undefined {
  const duration = field(source, "duration", "", faults);
  if (duration.value === undefined) return undefined;
  const raw = object(duration);
  if (!raw) return undefined;
  warnOfUnknownKeys(raw, ["min", "max", "unit"], duration.path, faults);
  const min = parseAmount(raw, "min", faults);
  const max = parseAmount(raw, "max", faults);
  const unitField = field(raw, "unit", duration.path, faults);
  const unit = optionalChoice(unitField, DURATION_UNITS);
  if (unitField.value === undefined) {
    faults.error(unitField.path, "required", "is missing; write for example “month”.");
  }
  if (min === undefined || max === undefined || unit === undefined) return undefined;
  if (min > max) faults.warn(duration.path, "value", "has a min above its max; they are swapped.");
  return { min: Math.min(min, max), max: Math.max(min, max), unit };
}

function parseAmount(raw: Raw, key: string, faults: FaultList): number | undefined {
  const { value, path } = field(raw, key, "duration", faults);
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  faults.error(path, "type", `must be a number of at least 0, but is ${describe(value)}.`);
  return undefined;
}

function parseResources(source: Raw, faults: FaultList): Resource[] {
  return entries(field(source, "resources", "", faults)).flatMap((entry) => {
    const raw = object(entry);
    if (!raw) return [];
    warnOfUnknownKeys(raw, ["title", "summary", "links"], entry.path, faults);
    const at = (key: string) => field(raw, key, entry.path, faults);
    return {
      title: requiredText(at("title")),
      ...given("summary", optionalText(at("summary"))),
      links: parseLinks(at("links")),
    };
  });
}

function parseQuestions(source: Raw, faults: FaultList): Question[] {
  return entries(field(source, "faq", "", faults)).flatMap((entry) => {
    const raw = object(entry);
    if (!raw) return [];
    warnOfUnknownKeys(raw, ["question", "answer"], entry.path, faults);
    const at = (key: string) => field(raw, key, entry.path, faults);
    return { question: requiredText(at("question")), answer: requiredText(at("answer")) };
  });
}
