import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../../src/core/formats/card/words-of.js";
import { messages } from "../../../../../src/core/languages/de.js";

describe("wordsOf()", () => {
  it("leaves English to the words that a card has", () => {
    expect(wordsOf("en-GB")).toEqual({});
  });

  it("counts topics, and tells how long they take, in another language", () => {
    const words = wordsOf("de", messages.topics);
    expect(words.topics?.(1)).toMatch(/^1\sThema$/);
    expect(words.topics?.(1200)).toMatch(/^1\.200\sThemen$/);
    expect(words.duration?.({ min: 6, max: 12, unit: "month" })).toBe("6–12 Monate");
    expect(words.more?.(29)).toBe("+ 29");
  });

  it("says nothing in English where it has no words", () => {
    const words = wordsOf("it");
    expect([words.steps?.(3), words.topics?.(3)]).toEqual(["", ""]);
  });
});
