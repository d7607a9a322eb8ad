import type { Findings } from "./finding.js";
import { id, links, stepsReader } from "./parse-nodes.js";
import {
  type Fields,
  list,
  MAX_ENTRIES,
  optional,
  optionalText,
  type Read,
  record,
  text,
  word,
} from "./read.js";
import { fail, type Reading, warn } from "./reading.js";
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
  /** The roadmap, or `undefined` where a finding is an error. */
  readonly roadmap: Roadmap | undefined;
  /** All that is wrong; `explain()` puts it into words. */
  readonly findings: Findings;
}

const version: Read<typeof FORMAT_VERSION> = (value, at) =>
  value === FORMAT_VERSION ? value : fail(at, "version", value, FORMAT_VERSION);

const amount: Read<number> = (value, at) =>
  Number.isFinite(value) && (value as number) >= 0 ? (value as number) : fail(at, "amount", value);

const minMaxUnit = record<Duration>({ min: amount, max: amount, unit: word(DURATION_UNITS) });

const duration = optional<Duration>((value, at) => {
  const read = minMaxUnit(value, at);
  if (!read?.unit || !(read.min > read.max)) return read;
  warn(at, "swapped");
  return { min: read.max, max: read.min, unit: read.unit };
});

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
 * Reads a document from outside and finds everything that is wrong with it.
 *
 * Never throws, whatever comes in, and copies known keys only, so that nothing of the source
 * is shared with the result. Wrong shapes are errors; what can be left out without changing
 * the meaning of the rest (an unsafe address, an unknown key, a relation to nowhere) is a
 * warning, and the roadmap comes without it.
 */
export function parseRoadmap(source: unknown): ParsedRoadmap {
  const findings = { listed: [], error: 0, warning: 0 };
  const start = (): Reading => ({ around: undefined, key: "", left: MAX_ENTRIES, findings });
  let roadmap: Roadmap | undefined;
  try {
    roadmap = record(roadmapFields())(source, start());
  } catch {
    // A live object may refuse to be read (a throwing getter, a revoked proxy).
    fail(start(), "throws");
  }
  return { roadmap: findings.error ? undefined : roadmap, findings };
}
