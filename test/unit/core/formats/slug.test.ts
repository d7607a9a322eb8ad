import { describe, expect, it } from "vitest";
import { slugOf } from "../../../../src/core/formats/slug.js";

describe("slugOf()", () => {
  it.each([
    ["Learn the Basics!", "learn-the-basics"],
    ["Ünïcode & C++", "ünïcode-c"],
    ["تعلّم الأساسيات", "تعلّم-الأساسيات"],
    ["🎯", "nameless"],
    ["漢".repeat(80), "漢".repeat(60)],
    [`${"a".repeat(50)} ${"b".repeat(20)} c`, `${"a".repeat(50)}-c`],
  ])("calls %j %s", (text, slug) => {
    expect(slugOf(text, "nameless")).toBe(slug);
  });
});
