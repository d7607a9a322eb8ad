import { describe, expect, it } from "vitest";
import {
  beginsWithAction,
  beginsWithGerund,
  beginsWithImperative,
  beginsWithVerb,
  firstWord,
  hasWord,
  isNameLike,
  setOf,
  wordsOf,
} from "../../../../../src/core/formats/article/words.js";

describe("words", () => {
  it("are what stands between spaces", () => {
    expect(wordsOf(" one  two ")).toEqual(["one", "two"]);
    expect(wordsOf("")).toEqual([]);
    expect(firstWord("Using it")).toBe("using");
    expect(firstWord("")).toBe("");
    expect(hasWord("IT is it", setOf("it"))).toBe(true);
    expect(hasWord("IT is", setOf("it"))).toBe(false);
  });

  it("are names with a capital, or in a script without", () => {
    expect(["Go", "iOS", "数据", "go", "3"].filter(isNameLike)).toEqual(["Go", "iOS", "数据"]);
  });

  it.each([
    ["Write queries", { imperative: true, action: false, gerund: false, verb: true }],
    ["Design patterns", { imperative: true, action: false, gerund: false, verb: false }],
    ["Using HTTPS", { imperative: false, action: true, gerund: true, verb: true }],
    ["Branching strategies", { imperative: false, action: false, gerund: true, verb: false }],
    ["Nothing else", { imperative: false, action: false, gerund: false, verb: false }],
    ["Writer", { imperative: false, action: false, gerund: false, verb: false }],
    ["", { imperative: false, action: false, gerund: false, verb: false }],
  ])("at the beginning of %s", (text, expected) => {
    expect({
      imperative: beginsWithImperative(text),
      action: beginsWithAction(text),
      gerund: beginsWithGerund(text),
      verb: beginsWithVerb(text),
    }).toEqual(expected);
  });
});
