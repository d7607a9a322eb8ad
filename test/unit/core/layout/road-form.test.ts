import { describe, expect, it } from "vitest";
import { roadForm, roadUnit } from "../../../../src/core/layout/road-form.js";

describe("roadForm()", () => {
  it.each([
    [911, 16, "narrow"],
    [912, 16, "wide"],
    [854, 15, "narrow"],
    [855, 15, "wide"],
    [0, 16, "narrow"],
  ])("finds %d px at %d px to the em %s", (width, em, form) => {
    expect(roadForm(width, em)).toBe(form);
  });
});

describe("roadUnit()", () => {
  it.each([
    [1180, 15, 15],
    [300, 15, 15],
    [280, 15, 14],
    [160, 32, 8],
  ])("is at most a twentieth of %d px, and at most %d px", (width, em, unit) => {
    expect(roadUnit(width, em)).toBe(unit);
  });
});
