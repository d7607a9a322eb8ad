import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMistyped, typosForgiven } from "../../../../src/core/state/mistyped.js";

/** Distance by the definition, letter by letter from the end. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const isSame = a.at(-1) === b.at(-1);
  const ways = [
    distance(a.slice(0, -1), b.slice(0, -1)) + (isSame ? 0 : 1),
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
  ];
  if (a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

describe("typosForgiven()", () => {
  it.each([
    ["sql", 0],
    ["java", 1],
    ["graphql", 1],
    ["postgres", 2],
  ])("allows for %s: %i", (typed, typos) => {
    expect(typosForgiven(typed)).toBe(typos);
  });
});

describe("isMistyped()", () => {
  it.each([
    ["the word itself", "python", "python", 0, true],
    ["the beginning of the word", "pyth", "python", 0, true],
    ["two neighbours swapped", "pyhton", "python", 1, true],
    ["a letter left out", "pthon", "python", 1, true],
    ["a letter too many", "pythoon", "python", 1, true],
    ["a letter too many at the end", "pythons", "python", 1, true],
    ["another letter", "pychon", "python", 1, true],
    ["another first letter", "oython", "python", 1, true],
    ["a typo in the beginning of a longer word", "jvaa", "javascript", 1, true],
    ["two typos where one is forgiven", "pyhtn", "python", 1, false],
    ["two typos where two are", "kuberntse", "kubernetes", 2, true],
    ["one letter of two that seem swapped", "abx", "bcx", 1, false],
    ["letters swapped and one between them", "abc", "cba", 1, false],
    ["the end of the word", "script", "javascript", 2, false],
    ["another word", "java", "ruby", 1, false],
    ["a word much too short", "python", "py", 2, false],
  ])("judges %s", (_, typed, meant, typos, expected) => {
    expect(isMistyped(typed, meant, typos)).toBe(expected);
  });

  it("agrees with the definition for every beginning of the word", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, meant, typos) => {
        const beginnings = Array.from({ length: meant.length + 1 }, (_, at) => meant.slice(0, at));
        const least = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
        expect(isMistyped(typed, meant, typos)).toBe(least <= typos);
      }),
      { numRuns: 300 },
    );
  });
});
