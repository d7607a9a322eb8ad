import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textRoom } from "../../../../../src/core/formats/card/text-room.js";
import { wrapEvenly, wrapText } from "../../../../../src/core/formats/card/wrap-text.js";

describe("wrapText()", () => {
  it("keeps to its lines and to its room, whatever the text", () => {
    const room = fc.double({ min: 4, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        room,
        fc.integer({ min: 1, max: 3 }),
        (...of) => {
          const { lines } = wrapText(...of);
          expect(lines.length).toBeLessThanOrEqual(of[2]);
          for (const line of lines) expect(textRoom(line)).toBeLessThanOrEqual(of[1] + 1e-9);
        },
      ),
    );
  });

  it("cuts what is too much after a word", () => {
    const { lines, isWhole } = wrapText("one two, three four five", 6, 1);
    expect(lines).toEqual(["one two…"]);
    expect(isWhole).toBe(false);
  });
});

describe("wrapEvenly()", () => {
  it("makes lines of about the same length", () => {
    expect(wrapEvenly("Version control and teams", 14, 2).lines).toEqual([
      "Version control",
      "and teams",
    ]);
    expect(wrapText("one two three four", 9, 2).lines).toEqual(["one two three", "four"]);
    expect(wrapEvenly("one two three four", 9, 2).lines).toEqual(["one two", "three four"]);
  });
});
