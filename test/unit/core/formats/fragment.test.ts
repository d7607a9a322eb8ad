import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseFragment,
  withoutRoadmap,
  writeFragment,
} from "../../../../src/core/formats/fragment.js";

describe("parseFragment()", () => {
  it.each([
    ["#roadmap=http", { topic: "http" }],
    ["#roadmap=http&in=backend", { topic: "http", roadmap: "backend" }],
    ["#in=backend&roadmap-progress=eJw-_", { progress: "eJw-_", roadmap: "backend" }],
    ["#roadmap-question=is-it-hard", { question: "is-it-hard" }],
    ["#chapter-2&roadmap=a%20b%3D%26", { topic: "a b=&" }],
    ["#roadmap=a=b", { topic: "a=b" }],
    ["#roadmap=", {}],
    ["#roadmap", {}],
    ["#roadmap=%E0%A4%A", {}],
    ["#__proto__=x&constructor=y", {}],
    ["#chapter-2", {}],
    ["", {}],
  ])("reads %j", (hash, expected) => {
    expect(parseFragment(hash)).toEqual(expected);
  });
});

describe("withoutRoadmap()", () => {
  it.each([
    ["#roadmap-progress=eJw&in=backend", ""],
    ["#/route&roadmap-progress=eJw", "#/route"],
    ["#chapter-2", "#chapter-2"],
    ["#a=1&roadmap=http&b=2", "#a=1&b=2"],
    ["", ""],
  ])("leaves of %j what is not ours", (hash, expected) => {
    expect(withoutRoadmap(hash)).toBe(expected);
  });
});

describe("writeFragment()", () => {
  it("writes what addresses can carry", () => {
    expect(writeFragment({ roadmap: "b c", topic: "a&b" })).toBe("#roadmap=a%26b&in=b%20c");
  });

  it("is read as it was written", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    const keys = { topic: text, progress: text, question: text, roadmap: text };
    fc.assert(
      fc.property(fc.record(keys, { requiredKeys: [] }), (fragment) => {
        expect(parseFragment(writeFragment(fragment))).toEqual(fragment);
      }),
    );
  });
});
