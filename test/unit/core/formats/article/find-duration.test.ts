import { describe, expect, it } from "vitest";
import { findDuration } from "../../../../../src/core/formats/article/find-duration.js";

describe("findDuration()", () => {
  it.each([
    ["It takes 6–12 months.", 6, 12, "month"],
    ["3 to 4 weeks", 3, 4, "week"],
    ["2 bis 3 Jahre", 2, 3, "year"],
    ["de 3 à 6 mois", 3, 6, "month"],
    ["entre 2 a 4 semanas", 2, 4, "week"],
    ["3〜6ヶ月", 3, 6, "month"],
    ["5-10 days, I say 5–10 days", 5, 10, "day"],
  ])("finds the range in %j", (text, min, max, unit) => {
    expect(findDuration(text)?.duration).toEqual({ min, max, unit });
  });

  it.each(["", "6 months", "12–6 months", "1–2 weeks or 3–4 weeks", "6–12 monthly", "pages 3–4"])(
    "finds none in %j",
    (text) => {
      expect(findDuration(text)).toBeUndefined();
    },
  );
});
