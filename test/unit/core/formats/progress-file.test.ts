import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProgressFile, writeProgressFile } from "../../../../src/core/formats/progress-file.js";
import { marks, text, withoutTodo } from "../../support/arbitraries.js";

function read(content: unknown) {
  const file = readProgressFile(JSON.stringify(content));
  return file && { roadmap: file.roadmap, statuses: Object.fromEntries(file.statuses) };
}

describe("writeProgressFile()", () => {
  it("is for people, too, and in one order", () => {
    const statuses = new Map([
      ["http", "done"],
      ["dns", "learning"],
      ["tls", "todo"],
    ] as const);
    expect(writeProgressFile({ id: "web", title: "The web" }, statuses)).toBe(`{
  "format": "roadmap-progress",
  "version": 1,
  "roadmap": "web",
  "title": "The web",
  "statuses": {
    "dns": "learning",
    "http": "done"
  }
}
`);
  });
});

describe("readProgressFile()", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(text, text, marks, (id, title, statuses) => {
        const file = readProgressFile(writeProgressFile({ id, title }, statuses));
        expect(file).toEqual({ roadmap: id, statuses: withoutTodo(statuses) });
      }),
    );
  });

  it.each<[string, unknown, string | undefined, Record<string, string>]>([
    [
      "what is stored in browsers",
      { version: 1, statuses: { http: "done", dns: "skipped" } },
      undefined,
      { http: "done", dns: "skipped" },
    ],
    ["a file of no progress", { version: 1, statuses: {} }, undefined, {}],
    ["statuses by id", { http: "done", dns: "todo" }, undefined, { http: "done" }],
    ["a list of what is done", ["http", "dns"], undefined, { http: "done", dns: "done" }],
    [
      "ids that have a meaning around statuses",
      { statuses: "done", version: "learning", format: "skipped" },
      undefined,
      { statuses: "done", version: "learning", format: "skipped" },
    ],
    [
      "what it understands of the statuses",
      { format: "roadmap-progress", version: 1, roadmap: "web", statuses: { a: "done", b: "no" } },
      "web",
      { a: "done" },
    ],
    [
      "a file whose roadmap has no sound id",
      { version: 1, roadmap: 7, statuses: { a: "done" } },
      undefined,
      { a: "done" },
    ],
  ])("takes %s", (_, content, roadmap, statuses) => {
    expect(read(content)).toEqual({ roadmap, statuses });
  });

  it.each([
    ["another format", { format: "bookmarks", version: 1, statuses: { a: "done" } }],
    ["a later version", { format: "roadmap-progress", version: 2, statuses: { a: "done" } }],
    ["no version", { statuses: { a: "done" } }],
    ["statuses that are a list", { version: 1, statuses: ["a"] }],
    ["an object of something else", { name: "roadmap", version: "1.0.0" }],
    ["a status nobody knows", { a: "done", b: "finished" }],
    ["a list of something else", ["a", 1]],
    ["a list of what can be no ids", ["a", "b c"]],
    ["an empty object", {}],
    ["an empty list", []],
    ["text", "done"],
    ["a number", 1],
    ["nothing", null],
  ])("refuses %s", (_, content) => {
    expect(read(content)).toBeUndefined();
  });

  it.each(["", "{", "1\nd http", "undefined"])("refuses %j, which is no JSON", (content) => {
    expect(readProgressFile(content)).toBeUndefined();
  });

  it("takes ids for ids that mean something to objects", () => {
    const file = readProgressFile(
      '{"version":1,"statuses":{"__proto__":"done","constructor":"done"}}',
    );
    expect([...(file?.statuses.keys() ?? [])]).toEqual(["__proto__", "constructor"]);
    const proto = new Map([["__proto__", "done"]] as const);
    expect(writeProgressFile({ id: "a", title: "A" }, proto)).toContain('"__proto__": "done"');
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        const file = readProgressFile(content);
        if (file) expect(file.statuses).toBeInstanceOf(Map);
      }),
    );
  });
});
