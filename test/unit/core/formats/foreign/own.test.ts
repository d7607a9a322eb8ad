import { describe, expect, it } from "vitest";
import { own, ownList, ownText } from "../../../../../src/core/formats/foreign/own.js";

describe("own()", () => {
  it("gives back what an object has itself, and nothing of its prototype", () => {
    expect(own({ a: 1 }, "a")).toBe(1);
    expect(own(JSON.parse('{"__proto__":1}'), "__proto__")).toBe(1);
    for (const key of ["toString", "constructor", "__proto__"])
      expect(own({}, key)).toBeUndefined();
    for (const value of [null, undefined, "a", 1]) expect(own(value, "length")).toBeUndefined();
  });
});

describe("ownText()", () => {
  it.each([
    ["  a\n b\u00A0 c ", "a b c"],
    ["a b", "a b"],
    [7, "7"],
    [true, ""],
    [["a"], ""],
  ])("makes one line of %j", (a, text) => {
    expect(ownText({ a }, "a")).toBe(text);
  });
});

describe("ownList()", () => {
  it("takes what is no list for an empty one", () => {
    expect(ownList({ a: [1] }, "a")).toEqual([1]);
    expect(ownList({ a: { length: 1 } }, "a")).toEqual([]);
  });
});
