import type { Fault, FaultCode, Severity } from "./fault.js";
import type { Finding, Findings, Place, Reason } from "./finding.js";
import { quote, shorten } from "./quote.js";

/** Says what is wrong with a document, in its order; what is not listed is counted at the end. */
export function explain(findings: Findings): Fault[] {
  return [
    ...findings.listed.map(faultOf),
    ...unlisted(findings, "error"),
    ...unlisted(findings, "warning"),
  ];
}

function faultOf(finding: Finding): Fault {
  const { place, reason, severity } = finding;
  const [code, message] = SENTENCES[reason](finding);
  return { path: pathOf(place), code, message, severity };
}

/** The way to a place, as an author would write it: `steps[2].topics[0]`; empty for the whole. */
function pathOf(place: Place | undefined): string {
  if (!place) return "";
  const path = pathOf(place.around);
  if (typeof place.key === "number") return `${path}[${place.key}]`;
  const key = shorten(place.key, 99);
  return path ? `${path}.${key}` : key;
}

function unlisted(findings: Findings, severity: Severity): Fault[] {
  const listed = findings.listed.filter((finding) => finding.severity === severity);
  const count = findings[severity] - listed.length;
  const message = `and ${count} more ${severity}s, not listed.`;
  return count > 0 ? [{ path: "", code: "limit", message, severity }] : [];
}

type Sentence = readonly [FaultCode, string];

const SENTENCES: Readonly<Record<Reason, (finding: Finding) => Sentence>> = {
  object: (finding) => {
    const [code, message] = mustBe("an object in { }", finding);
    return [code, finding.place.around ? message : `A roadmap ${message}`];
  },
  list: (finding) => mustBe("a list", finding),
  text: (finding) => missing("it must be text", finding) ?? mustBe("text", finding),
  word: (finding) =>
    missing("write for example “month”", finding) ??
    mustBe(orList(finding.against), finding, "value"),
  amount: (finding) => mustBe("a number of at least 0", finding),
  address: (finding) => mustBe("an address in quotation marks", finding),
  version: (finding) =>
    missing(`write ${finding.against}`, finding) ?? mustBe(`${finding.against}`, finding, "value"),
  steps: () => ["required", "is missing; it must be a list of steps."],
  id: (finding) =>
    finding.type === "number"
      ? ["id", `must be text; write "${finding.value}" in quotation marks.`]
      : ["id", `must not contain spaces, but is ${describe(finding)}.`],
  blank: () => ["empty", "must not be empty."],
  halved: () => ["text", "has half a character in it, which is replaced."],
  wordy: () => ["limit", "has more than 10000 characters; the rest is left out."],
  unsafe: (finding) => [
    "url",
    `is not an address a reader can follow safely: ${describe(finding)}.`,
  ],
  swapped: () => ["value", "has a min above its max; they are swapped."],
  unknown: () => ["unknown", "is not part of the format and is ignored."],
  taken: ({ value, against }) => [
    "duplicate",
    `${quote(value)} is already the id at ${pathOf(against as Place)}.id.`,
  ],
  shared: () => ["cycle", "is the same object as another node; each must be its own."],
  itself: () => ["reference", "is the node itself."],
  nowhere: ({ value }) => ["reference", `${quote(value)} is no id of this roadmap.`],
  long: ({ against }) => ["limit", `makes more than ${against} entries in all.`],
  deep: ({ against }) => ["limit", `is deeper than ${against} levels.`],
  many: ({ against }) => ["limit", `has more than ${against} nodes.`],
  throws: () => ["unreadable", "The roadmap could not be read: one of its properties throws."],
};

/** What a value should be, and what it is. */
function mustBe(expected: string, finding: Finding, code: FaultCode = "type"): Sentence {
  return [code, `must be ${expected}, but is ${describe(finding)}.`];
}

/** That there is no value, if there is none, and what to do about it. */
function missing(advice: string, { type }: Finding): Sentence | undefined {
  return type === "undefined" ? ["required", `is missing; ${advice}.`] : undefined;
}

/** What a value is, in an author's words: `a number (42)`, `a list`, `nothing (null)`. */
function describe({ type, value }: Finding): string {
  switch (type) {
    case "undefined":
      return "missing";
    case "object":
      return value === null ? "nothing (null)" : "an object";
    case "string":
      return `the text ${quote(value)}`;
    case "number":
    case "boolean":
      return `a ${type} (${value})`;
    default:
      return `a ${type}`;
  }
}

/** Words to choose from: `“hour” or “day”`. */
function orList(words: Finding["against"]): string {
  return [words]
    .flat()
    .map((word) => `“${word}”`)
    .join(" or ");
}
