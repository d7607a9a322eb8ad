import { describe, expect, it } from "vitest";
import { boldHeading } from "../../../../../src/core/formats/article/bold-heading.js";
import { firstIn } from "../../../support/html.js";

describe("boldHeading()", () => {
  it.each([
    ["<p><b>Step 3 – Knots</b></p>", "Step 3 – Knots", 0],
    ["<p><span><strong>Knots</strong></span></p>", "Knots", 0],
    ["<p><b>Step 1:</b> Knots</p>", "Step 1: Knots", 0],
    ["<p><b>Step 1: Knots.</b> They hold.</p>", "Step 1: Knots", 1],
    ["<p>Step 1: Knots</p>", "Step 1: Knots", 0],
  ])("finds the heading in %s", (html, text, rest) => {
    const found = boldHeading(firstIn(html).children);
    expect(found?.text).toBe(text);
    expect(found?.rest).toHaveLength(rest);
  });

  it.each(["<p>Knots</p>", "<p><b>Never let go!</b></p>", "<p><b>Rope</b> holds.</p>", "<p></p>"])(
    "takes %s for a paragraph",
    (html) => {
      expect(boldHeading(firstIn(html).children)).toBeUndefined();
    },
  );
});
