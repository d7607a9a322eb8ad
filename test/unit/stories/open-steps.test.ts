import { describe, expect, it } from "vitest";
import { openSteps, toggleStep } from "../../../stories/studio/open-steps.js";

const steps = [{ id: "a" }, { id: "b" }, { id: "c" }];

describe("openSteps()", () => {
  it.each([
    ["none", []],
    ["all", ["a", "b", "c"]],
    ["c leaf a", ["a", "c"]],
  ])("reads %s", (expanded, open) => {
    expect(openSteps(expanded, steps)).toEqual(open);
  });
});

describe("toggleStep()", () => {
  it.each([
    ["none", "a", "a"],
    ["a", "a", "none"],
    ["a leaf", "b", "a leaf b"],
    ["all", "b", "a c"],
  ])("makes of %s with %s: %s", (expanded, id, next) => {
    expect(toggleStep(expanded, id, steps)).toBe(next);
  });
});
