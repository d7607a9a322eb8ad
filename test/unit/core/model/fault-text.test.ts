import { describe, expect, it } from "vitest";
import { MAX_FAULTS } from "../../../../src/core/model/fault.js";
import { explain } from "../../../../src/core/model/fault-text.js";
import { MAX_DEPTH, MAX_NODES } from "../../../../src/core/model/parse-nodes.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import { MAX_ENTRIES } from "../../../../src/core/model/read.js";
import type { RoadmapData } from "../../../../src/core/model/roadmap.js";
import { chain } from "../../support/hostile-documents.js";
import { node, parseAndExplain, roadmapOf } from "../../support/roadmaps.js";

/** What is said about a document: `error type title: must be …`. */
function said(source: unknown): string[] {
  return parseAndExplain(source).faults.map(
    ({ path, code, severity, message }) => `${severity} ${code} ${path}: ${message}`,
  );
}

/** A sound document but for one part, which may be of any kind. */
function withPart(part: object): unknown {
  return { ...roadmapOf([]), ...part };
}

function withStep(part: object): unknown {
  return roadmapOf([{ ...node("a"), ...part }]);
}

const throwing = {
  formatVersion: 1,
  id: "a",
  get title() {
    throw new Error("not for you");
  },
};

const twice = node("a");

describe("explain()", () => {
  it("has nothing to say about a sound document", () => {
    expect(explain(parseRoadmap(roadmapOf([node("a")])).findings)).toEqual([]);
  });

  it.each<[unknown, string]>([
    [null, "error type : A roadmap must be an object in { }, but is nothing (null)."],
    [[], "error type : A roadmap must be an object in { }, but is a list."],
    ["{}", "error type : A roadmap must be an object in { }, but is the text “{}”."],
    [throwing, "error unreadable : The roadmap could not be read: one of its properties throws."],
    [withPart({ formatVersion: undefined }), "error required formatVersion: is missing; write 1."],
    [
      withPart({ formatVersion: "1" }),
      "error value formatVersion: must be 1, but is the text “1”.",
    ],
    [withPart({ title: undefined }), "error required title: is missing; it must be text."],
    [withPart({ title: 42 }), "error type title: must be text, but is a number (42)."],
    [withPart({ title: true }), "error type title: must be text, but is a boolean (true)."],
    [withPart({ title: {} }), "error type title: must be text, but is an object."],
    [withPart({ title: 1n }), "error type title: must be text, but is a bigint."],
    [withPart({ title: Symbol("t") }), "error type title: must be text, but is a symbol."],
    [withPart({ title: () => "t" }), "error type title: must be text, but is a function."],
    [withPart({ title: " " }), "error empty title: must not be empty."],
    [
      withPart({ title: "\ud800" }),
      "warning text title: has half a character in it, which is replaced.",
    ],
    [withPart({ id: 7 }), 'error id id: must be text; write "7" in quotation marks.'],
    [withPart({ id: "a b" }), "error id id: must not contain spaces, but is the text “a b”."],
    [
      withPart({ id: `a b${"c".repeat(38)}` }),
      `error id id: must not contain spaces, but is the text “a b${"c".repeat(37)}…”.`,
    ],
    [
      withPart({ id: `a b${"c".repeat(36)}😀` }),
      `error id id: must not contain spaces, but is the text “a b${"c".repeat(36)}\ufffd…”.`,
    ],
    [
      withPart({ duration: { min: -1, max: 2, unit: "day" } }),
      "error type duration.min: must be a number of at least 0, but is a number (-1).",
    ],
    [
      withPart({ duration: { min: 1, max: 2 } }),
      "error required duration.unit: is missing; write for example “month”.",
    ],
    [
      withPart({ duration: { min: 1, max: 2, unit: null } }),
      "error value duration.unit: must be “hour” or “day” or “week” or “month” or “year”, " +
        "but is nothing (null).",
    ],
    [
      withPart({ duration: { min: 2, max: 1, unit: "day" } }),
      "warning value duration: has a min above its max; they are swapped.",
    ],
    [withPart({ mood: 1 }), "warning unknown mood: is not part of the format and is ignored."],
    [
      withPart({ steps: undefined }),
      "error required steps: is missing; it must be a list of steps.",
    ],
    [withPart({ steps: {} }), "error type steps: must be a list, but is an object."],
    [
      withPart({ faq: new Array(MAX_ENTRIES + 1) }),
      "error limit faq: makes more than 2500000 entries in all.",
    ],
    [
      withPart({ faq: ["why"] }),
      "error type faq[0]: must be an object in { }, but is the text “why”.",
    ],
    [
      withPart({ related: [{ title: "l" }] }),
      "error type related[0].url: must be an address in quotation marks, but is missing.",
    ],
    [
      withPart({ related: [{ title: "l", url: "javascript:x" }] }),
      "warning url related[0].url: is not an address a reader can follow safely: " +
        "the text “javascript:x”.",
    ],
    [
      withStep({ choose: "two" }),
      "error value steps[0].choose: must be “one”, but is the text “two”.",
    ],
    [withStep({ related: ["a"] }), "warning reference steps[0].related[0]: is the node itself."],
    [
      withStep({ related: ["z"] }),
      "warning reference steps[0].related[0]: “z” is no id of this roadmap.",
    ],
    [
      withStep({ topics: [node("b", [node("a")])] }),
      "error duplicate steps[0].topics[0].topics[0].id: “a” is already the id at steps[0].id.",
    ],
    [
      roadmapOf([twice, twice]),
      "error cycle steps[1]: is the same object as another node; each must be its own.",
    ],
    [
      roadmapOf([chain(MAX_DEPTH + 1)]),
      `error limit steps[0]${".topics[0]".repeat(99)}.topics: is deeper than 100 levels.`,
    ],
    [
      roadmapOf([
        node(
          "root",
          Array.from({ length: MAX_NODES }, (_, at) => node(`n${at}`)),
        ),
      ]),
      "error limit steps: has more than 250000 nodes.",
    ],
  ])(
    "says in a sentence what is wrong (%#)",
    (source, sentence) => {
      expect(said(source)).toEqual([sentence]);
    },
    60_000,
  );

  it("says no more than the beginning of what takes more room than a sentence", () => {
    const long = "m".repeat(1e6);
    expect(said(withStep({ [long]: 1 } as never))).toEqual([
      `warning unknown steps[0].${"m".repeat(99)}…: is not part of the format and is ignored.`,
    ]);
    expect(said(withStep({ related: [long] }))).toEqual([
      `warning reference steps[0].related[0]: “${"m".repeat(40)}…” is no id of this roadmap.`,
    ]);
  });

  it("counts at the end what is not listed: first the errors, then the warnings", () => {
    const link = { title: "", url: "javascript:x" };
    const related: RoadmapData["related"] = new Array(MAX_FAULTS + 7).fill(link);
    const sentences = said(
      roadmapOf([], { related: [...(related ?? []), { title: "", url: "#" }] }),
    );
    expect(sentences).toHaveLength(2 * MAX_FAULTS + 2);
    expect(sentences.slice(-2)).toEqual([
      "error limit : and 8 more errors, not listed.",
      "warning limit : and 7 more warnings, not listed.",
    ]);
  });

  it("needs no more of the document than what can be copied", () => {
    const source = { ...roadmapOf([]), id: () => "a", title: [throwing], summary: {}, mood: 1 };
    const { findings } = parseRoadmap(source);
    expect(explain(structuredClone(findings))).toEqual(explain(findings));
    expect(JSON.stringify(findings)).not.toContain("not for you");
    expect(findings.listed.every(({ value }) => Object(value) !== value)).toBe(true);
  });
});
