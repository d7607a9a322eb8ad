import { describe, expect, it } from "vitest";
import { ENGLISH_CARD } from "../../../../../src/core/formats/card/card-words.js";

describe("ENGLISH_CARD", () => {
  it("counts in English", () => {
    expect(ENGLISH_CARD.steps(1)).toBe("1 step");
    expect(ENGLISH_CARD.topics(2)).toBe("2 topics");
    expect(ENGLISH_CARD.duration({ min: 1, max: 1, unit: "year" })).toBe("1 year");
  });
});
