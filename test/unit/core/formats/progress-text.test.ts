import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProgressText, writeProgressText } from "../../../../src/core/formats/progress-text.js";
import type { Status } from "../../../../src/core/state/map-state.js";
import { marks, withoutTodo } from "../../support/arbitraries.js";

function textOf(statuses: Record<string, Status>): string {
  return writeProgressText(new Map(Object.entries(statuses)));
}

describe("writeProgressText()", () => {
  it.each<[string, Record<string, Status>, string]>([
    ["nothing", {}, "1"],
    ["what is to do as nothing", { http: "todo" }, "1"],
    [
      "ids by status, each in order",
      { http: "done", tls: "skipped", dns: "done", css: "learning" },
      "1\nl css\nd dns http\ns tls",
    ],
    ["any id", { d: "done", "1": "done", "ü-😀": "done", null: "done" }, "1\nd 1 d null ü-😀"],
    ["no more than what can be an id", { "a b": "done", "": "done", "c\n": "learning" }, "1"],
  ])("writes %s", (_, statuses, text) => {
    expect(textOf(statuses)).toBe(text);
  });

  it("does not depend on the order of the marks", () => {
    fc.assert(
      fc.property(marks, (statuses) => {
        const reversed = new Map([...statuses].reverse());
        expect(writeProgressText(reversed)).toBe(writeProgressText(statuses));
      }),
    );
  });
});

describe("readProgressText()", () => {
  it("gives back what was written, and nothing else", () => {
    fc.assert(
      fc.property(marks, (statuses) => {
        const read = readProgressText(writeProgressText(statuses));
        expect(read).toEqual(withoutTodo(statuses));
      }),
    );
  });

  it("takes ids for ids that mean something to objects", () => {
    const read = readProgressText("1\nd __proto__ constructor");
    expect([...(read?.keys() ?? [])]).toEqual(["__proto__", "constructor"]);
    expect(Object.hasOwn(Object.prototype, "0")).toBe(false);
  });

  it.each([
    ["nothing", ""],
    ["another version", "2\nd http"],
    ["no version", "d http"],
    ["an unknown status", "1\nx http"],
    ["a status spelt out", "1\ndone http"],
    ["a status without ids", "1\nd"],
    ["a status with no id", "1\nd "],
    ["a status twice", "1\nd dns\nd http"],
    ["another order of statuses", "1\nd http\nl dns"],
    ["another order of ids", "1\nd http dns"],
    ["an id twice", "1\nd http http"],
    ["an id with two statuses", "1\nl http\nd http"],
    ["two spaces", "1\nd dns  http"],
    ["another kind of space", "1\nd dns\thttp"],
    ["another kind of line", "1\r\nd http"],
    ["a line at the end", "1\nd http\n"],
    ["what is to do", "1\nt http"],
    ["JSON", '{"http":"done"}'],
  ])("refuses %s", (_, text) => {
    expect(readProgressText(text)).toBeUndefined();
  });

  it("either refuses a text or would write it just so", () => {
    const texts = fc.string({ unit: fc.constantFrom("1", "\n", " ", "d", "l", "s", "x") });
    fc.assert(
      fc.property(texts, (text) => {
        const read = readProgressText(`1\n${text}`);
        if (read) expect(writeProgressText(read)).toBe(`1\n${text}`);
      }),
      { numRuns: 1000 },
    );
  });
});
