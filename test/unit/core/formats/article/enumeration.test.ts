import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  enumerationIn,
  outsideBrackets,
  splitOutside,
} from "../../../../../src/core/formats/article/enumeration.js";

describe("an enumeration", () => {
  it.each<[text: string, parts: string[]]>([
    ["A, B, and C", ["A", "B", "C"]],
    ["A, B and C", ["A", "B", "C"]],
    ["A, B und C", ["A", "B", "C"]],
    ["A, B et C", ["A", "B", "C"]],
    ["A, B y C", ["A", "B", "C"]],
    ["A, B e C", ["A", "B", "C"]],
    ["A、B、C", ["A", "B", "C"]],
    ["A، B", ["A", "B"]],
    ["A; B; C", ["A", "B", "C"]],
    ["A,B,C", ["A", "B", "C"]],
    ["A, , B,", ["A", "B"]],
    ["A and B", ["A", "B"]],
    ["A & B", ["A", "B"]],
    ["A, B, and C and D", ["A", "B", "C and D"]],
    ["A (b, c), D", ["A (b, c)", "D"]],
    ["A (b and c) and D", ["A (b and c)", "D"]],
    ["“A, B” and C", ["“A, B”", "C"]],
    ["1,000 users", ["1,000 users"]],
    ["Android", ["Android"]],
    ["A (b, c", ["A (b, c"]],
    ["and", ["and"]],
    ["", []],
  ])("%s", (text, parts) => {
    expect(enumerationIn(text).parts).toEqual(parts);
  });

  it("knows whether there are commas", () => {
    expect(enumerationIn("A and B").hasCommas).toBe(false);
    expect(enumerationIn("A, B").hasCommas).toBe(true);
  });

  it("keeps each word but those that join", () => {
    const word = fc.constantFrom("Go", "x", ",", "(", ")", "and", "、", "\u202e", "\ud800");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const all = words.join(" ").replace(/ ?(?:,|、|and)/g, "");
        const kept = enumerationIn(words.join(" "))
          .parts.join(" ")
          .replace(/ ?(?:,|、|and)/g, "");
        expect(kept.replace(/\s/g, "")).toBe(all.replace(/\s/g, ""));
      }),
    );
  });
});

describe("what is outside of brackets", () => {
  it("stays in its place", () => {
    expect(outsideBrackets("a (b) c")).toBe("a \u0001\u0001\u0001 c");
    expect(outsideBrackets("a) [b{c}]d")).toBe("a) \u0001\u0001\u0001\u0001\u0001\u0001d");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(outsideBrackets(text)).toHaveLength(text.length);
      }),
    );
  });

  it("is where a text is split", () => {
    expect(splitOutside("a/(b/c)/d", /\//g)).toEqual(["a", "(b/c)", "d"]);
  });
});
