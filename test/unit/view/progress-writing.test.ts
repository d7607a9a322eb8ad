import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/core/state/map-state.js";
import { marksBetween, understand, withMarks } from "../../../src/view/progress-writing.js";

const marks = fc
  .dictionary(fc.string(), fc.constantFrom<Status>("learning", "done", "skipped"))
  .map((statuses) => new Map(Object.entries(statuses)));

describe("marksBetween() and withMarks()", () => {
  it("lead from any progress to any other, and back", () => {
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        expect(withMarks(before, marksBetween(before, after))).toEqual(after);
        expect(withMarks(after, marksBetween(after, before))).toEqual(before);
      }),
    );
  });

  it("are empty, and change nothing, where nothing changes", () => {
    fc.assert(
      fc.property(marks, (statuses) => {
        expect(marksBetween(statuses, new Map(statuses)).size).toBe(0);
        expect(withMarks(statuses, new Map())).toEqual(statuses);
      }),
    );
  });
});

describe("understand()", () => {
  it.each([
    '{"version":1,"statuses":{}}',
    '{"version":1,"statuses":{"http":"done"}}',
    '{"version":9,"statuses":{"http":"mastered"}}',
    '{"http":"done"}',
  ])("knows %s", (stored) => {
    expect(understand(stored)).toBeDefined();
  });

  it.each([
    null,
    "",
    "{",
    "light",
    "null",
    "7",
    '"done"',
    "[]",
    '["http"]',
    "{}",
    '{"version":1}',
    '{"version":1,"statuses":null}',
    '{"version":1,"statuses":["http"]}',
    '{"theme":"dark"}',
  ])("does not take %s for one", (stored) => {
    expect(understand(stored)).toBeUndefined();
  });
});
