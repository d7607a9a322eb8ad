import { describe, expect, it } from "vitest";
import { graphemes, textRoom } from "../../../../../src/core/formats/card/text-room.js";

describe("textRoom()", () => {
  it.each([
    ["narrow letters", "illi", "wide ones", "mwmw"],
    ["Latin letters", "abcd", "Chinese ones", "后端开发"],
    ["small letters", "abcd", "capitals", "ABCD"],
    ["a letter", "e", "an emoji", "🚀"],
  ])("gives %s (%s) less room than %s (%s)", (_, narrow, __, wide) => {
    expect(textRoom(narrow)).toBeLessThan(textRoom(wide));
  });

  it("gives marks above letters no room", () => {
    expect(textRoom("e\u0301")).toBeCloseTo(textRoom("e"));
  });

  it("counts an emoji of several characters as one", () => {
    expect(textRoom("👩‍💻")).toBe(textRoom("🚀"));
  });
});

describe("graphemes()", () => {
  it("keeps together what belongs together", () => {
    expect(graphemes("e\u0301👩‍💻x")).toEqual(["e\u0301", "👩‍💻", "x"]);
  });
});
