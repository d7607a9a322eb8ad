import { describe, expect, it } from "vitest";
import {
  attributesOf,
  CONTROLS,
  declarationsOf,
  INITIAL,
  withTheme,
} from "../../../stories/studio/choices.js";

describe("attributesOf()", () => {
  it("leaves out what only repeats a default", () => {
    expect(attributesOf({ ...INITIAL, expanded: "none" })).toEqual({});
  });

  it("keeps an empty list of controls, since that hides the bar", () => {
    expect(attributesOf({ ...INITIAL, controls: [] })).toHaveProperty("controls", "");
    expect(attributesOf({ ...INITIAL, controls: CONTROLS })).not.toHaveProperty("controls");
  });
});

describe("withTheme()", () => {
  it("lets go of what was picked by hand", () => {
    const before = { ...INITIAL, accent: "#ff0000", radius: "square", spacing: "dense" } as const;
    expect(declarationsOf(withTheme(before, "glass"))).toEqual({});
  });

  it("keeps what no theme decides", () => {
    const before = { ...INITIAL, layout: "tree", scheme: "dark", language: "ar" } as const;
    expect(withTheme(before, "glass")).toMatchObject({ layout: "tree", scheme: "dark" });
  });
});
