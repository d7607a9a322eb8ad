import { describe, expect, it } from "vitest";
import { CARD_COLOURS } from "../../../../../src/core/formats/card/card-colours.js";
import { lineToSvg } from "../../../../../src/core/formats/card/card-svg.js";

describe("lineToSvg()", () => {
  const line = { x: 10, y: 20, size: 30, kind: "foot" } as const;

  it("ends an English text at the right side of an Arabic card", () => {
    const svg = lineToSvg({ ...line, text: "10 steps" }, "rtl", CARD_COLOURS.light);
    expect(svg).toContain('text-anchor="end"');
    expect(svg).not.toContain("direction=");
  });

  it("begins an Arabic text there", () => {
    const svg = lineToSvg({ ...line, text: "خطوات" }, "rtl", CARD_COLOURS.light);
    expect(svg).toContain('direction="rtl"');
    expect(svg).not.toContain("text-anchor");
  });
});
