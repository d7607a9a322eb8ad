import type { Fault } from "./fault.js";
import { id, links, stepsReader } from "./parse-nodes.js";
import {
  choice,
  copyFields,
  type Fields,
  isRaw,
  list,
  optionalText,
  type Read,
  record,
  text,
} from "./read.js";
import { describe, Reading } from "./reading.js";
import {
  DURATION_UNITS,
  type Duration,
  type DurationUnit,
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

const version: Read<typeof FORMAT_VERSION> = (value, at) => {
  if (value === undefined) return at.error("required", `is missing; write ${FORMAT_VERSION}.`);
  return value === FORMAT_VERSION ? value : at.mustBe(`${FORMAT_VERSION}`, value, "value");
};

const amount: Read<number> = (value, at) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0
    ? value
    : at.mustBe("a number of at least 0", value);

const optionalUnit = choice(DURATION_UNITS);

const unit: Read<DurationUnit> = (value, at) =>
  value === undefined
    ? at.error("required", "is missing; write for example “month”.")
    : optionalUnit(value, at);

const minMaxUnit = record<Duration>({ min: amount, max: amount, unit });

const duration: Read<Duration> = (value, at) => {
  const read = value === undefined ? undefined : minMaxUnit(value, at);
  if (!read?.unit || !(read.min > read.max)) return read;
  at.warn("value", "has a min above its max; they are swapped.");
  return { min: read.max, max: read.min, unit: read.unit };
};

/** The fields of a document, a new set for each one, as its steps know of each other. */
function roadmapFields(): Fields<Roadmap & { $schema?: never }> {
  return {
    $schema: () => undefined,
    formatVersion: version,
    id,
    title: text,
    summary: optionalText,
    language: optionalText,
    duration,
    introduction: optionalText,
    conclusion: optionalText,
    steps: stepsReader(),
    resources: list(record<Resource>({ title: text, summary: optionalText, links })),
    faq: list(record<Question>({ question: text, answer: text })),
    related: links,
  };
}

/**
 * Reads a document from outside and says everything that is wrong with it.
 *
 * Never throws, whatever comes in, and copies known keys only, so that nothing of the source
 * is shared with the result. Wrong shapes are errors; what can be left out without changing
 * the meaning of the rest (an unsafe address, an unknown key, a relation to nowhere) is a
 * warning, and the roadmap comes without it.
 */
export function parseRoadmap(source: unknown): ParsedRoadmap {
  const reading = new Reading();
  const roadmap = readDocument(source, reading);
  return { roadmap: reading.hasErrors ? undefined : roadmap, faults: reading.faults() };
}

/** A live object may refuse to be read (a throwing getter, a revoked proxy). */
function readDocument(source: unknown, at: Reading): Roadmap | undefined {
  try {
    if (isRaw(source)) return copyFields(source, roadmapFields(), at);
    return at.error("type", `A roadmap must be an object in { }, but is ${describe(source)}.`);
  } catch {
    const message = "The roadmap could not be read: one of its properties throws.";
    return at.error("unreadable", message, "");
  }
}
