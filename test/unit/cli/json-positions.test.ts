import { describe, expect, it } from "vitest";
import { MAX_DUPLICATES, surveyJson } from "../../../src/extras/json-positions.js";

const text = `{
  "id": "a",
  "steps": [
    { "id": "one", "title": "One" },
    { "id": "two",
      "topics": [ {
        "a.b": 1 } ] }
  ]
}`;

describe("surveyJson()", () => {
  it.each([
    ["", 1, 1],
    ["id", 2, 3],
    ["steps", 3, 3],
    ["steps[0]", 4, 5],
    ["steps[0].title", 4, 20],
    ["steps[1].topics[0]", 6, 19],
    ["steps[1].topics[0].a.b", 7, 9],
  ])("finds %j at line %i, column %i", (path, line, column) => {
    expect(surveyJson(text, [path]).positions.get(path)).toEqual({ line, column });
  });

  it.each([
    ["title", 1, 1],
    ["steps[1].title", 5, 5],
    ["steps[7].title", 3, 3],
    ["steps[1].topics[0].links[0].url", 6, 19],
  ])("gives for %j, which is not there, what would be around it", (path, line, column) => {
    expect(surveyJson(text, [path]).positions.get(path)).toEqual({ line, column });
  });

  it.each([
    ["", 1, 1, "no JSON"],
    ['{\n  "a": 1,\n}', 3, 1, "no comma"],
    ["[1,]", 1, 4, "no comma"],
    ['{ "a": 1\n  "b": 2 }', 2, 3, "comma is missing"],
    ['{ "a" 1 }', 1, 7, "colon is missing"],
    ["{ a: 1 }", 1, 3, "double quotation marks"],
    ["{ 'a': 1 }", 1, 3, "double quotation marks"],
    ['{ "a": b }', 1, 8, "value is expected"],
    ['{ "a": 1 ]', 1, 10, "bracket is wrong"],
    ['{ "a": [1, 2', 1, 13, "] is missing"],
    ['{ "a": 1 } x', 1, 12, "take out what follows"],
    ["// hello\n{}", 1, 1, "no comments"],
    ['{ "a": "one\ntwo" }', 1, 8, "quotation mark"],
    ['{ "a": "\\x" }', 1, 8, "backslash"],
    ['{ "a": "\t" }', 1, 8, "\\t"],
  ])("says what is wrong with %j and where", (broken, line, column, message) => {
    expect(() => JSON.parse(broken)).toThrow();
    const { error } = surveyJson(broken);
    expect(error).toMatchObject({ line, column });
    expect(error?.message).toContain(message);
  });

  it.each([
    "1",
    '"a"',
    "null",
    "[]",
    "{}",
    ' [ {"a": [true, -1.5e3, {}]} , [] ] ',
    '{"__proto__": 1}',
  ])("finds nothing wrong with %s", (sound) => {
    expect(surveyJson(sound)).toMatchObject({ error: undefined, duplicateKeys: [] });
  });

  it("names keys that stand twice in one object, with their places", () => {
    const twice = '{ "id": 1, "steps": [\n{ "id": 2, "title": 3,\n "title": 4 }], "id": 5 }';
    expect(surveyJson(twice).duplicateKeys).toEqual([
      { path: "steps[0].title", line: 3, column: 2 },
      { path: "id", line: 3, column: 17 },
    ]);
  });

  it("lists so many keys that stand twice, and no more", () => {
    const many = `{${'"a":1,'.repeat(500)}"a":1}`;
    expect(surveyJson(many).duplicateKeys).toHaveLength(MAX_DUPLICATES);
  });

  it.each(["[", '{"a":'])("stops where %s is nested without end", (open) => {
    const { error, positions } = surveyJson(open.repeat(1_000_000), ["steps"]);
    expect(error?.message).toContain("nested deeper");
    expect(positions.get("steps")).toEqual({ line: 1, column: 1 });
  });
});
