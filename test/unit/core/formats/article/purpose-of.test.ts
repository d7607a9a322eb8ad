import { describe, expect, it } from "vitest";
import type { Section } from "../../../../../src/core/formats/article/block.js";
import { purposeOf } from "../../../../../src/core/formats/article/purpose-of.js";
import { contentOf } from "../../../support/html.js";

const sectionOf = (html: string) => contentOf(html)[0] as Section;

describe("purposeOf()", () => {
  it.each([
    ["Conclusion", "conclusion"],
    ["9. Conclusion", "conclusion"],
    ["Step 9: Conclusion", undefined],
    ["Knots", undefined],
  ])("reads %j", (heading, kind) => {
    expect(purposeOf(sectionOf(`<h2>${heading}</h2>`))).toBe(kind);
  });
});
