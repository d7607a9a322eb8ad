import { describe, expect, it } from "vitest";
import { fitTexts } from "../../../../../src/core/formats/card/fit-texts.js";

describe("fitTexts()", () => {
  it("takes the first size at which every text is whole", () => {
    const texts = ["Databases", "Authentication"].map((text) => ({ text, room: 160 }));
    const { size, lines } = fitTexts(texts, { sizes: [40, 16, 8], mostLines: 1 });
    expect(size).toBe(16);
    expect(lines).toEqual([["Databases"], ["Authentication"]]);
  });

  it("takes the last size where none is enough", () => {
    const texts = [{ text: "Authentication and security", room: 100 }];
    expect(fitTexts(texts, { sizes: [40, 20], mostLines: 1 }).size).toBe(20);
  });
});
