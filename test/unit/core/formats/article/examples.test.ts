import { describe, expect, it } from "vitest";
import { afterPreposition, examples } from "../../../../../src/core/formats/article/examples.js";

describe("examples", () => {
  it("are topics of what they are examples of", () => {
    expect(examples("Tools, e.g. Docker and Helm")).toEqual({
      title: "Tools",
      topics: ["Docker", "Helm"],
      message: "The examples in this item were read as topics below it.",
    });
  });

  it.each([
    "Look like Google",
    "Tools like these",
    "Tools (like Docker)",
    "Like Docker",
    "things like glue",
  ])("are not in %s", (text) => expect(examples(text)).toBeUndefined());
});

describe("what comes after a preposition", () => {
  it("is topics where it is an enumeration", () => {
    expect(afterPreposition("Plots with A1, B2, and C3")).toEqual({
      title: "Plots with A1, B2, and C3",
      topics: ["A1", "B2", "C3"],
      message: 'What this item names after "with" was read as topics below it.',
    });
  });

  it("leaves the whole title where it would not stand alone", () => {
    expect(afterPreposition("Basics of A1, B2, and C3")).toMatchObject({
      title: "Basics of A1, B2, and C3",
    });
    expect(afterPreposition("Plots with A1, B2 and C3 for papers")).toMatchObject({
      title: "Plots with A1, B2 and C3 for papers",
      topics: ["A1", "B2", "C3"],
    });
  });

  it.each([
    "Work with teams and clients",
    "A, B with C, D, and E",
    "Plots (with A, B, C)",
    "Plots with",
  ])("is nothing in %s", (text) => expect(afterPreposition(text)).toBeUndefined());
});
