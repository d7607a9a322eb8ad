import { describe, expect, it } from "vitest";
import {
  countedTitles,
  withoutCount,
  withoutPrefix,
} from "../../../../../src/core/formats/markdown/step-prefix.js";

describe("withoutPrefix()", () => {
  it.each([
    ["Step 3: HTTP", "HTTP"],
    ["STEP 12 – HTTP", "HTTP"],
    ["Week 1. HTTP", "HTTP"],
    ["3. HTTP", "HTTP"],
    ["1.2) HTTP", "HTTP"],
    ["Step 1: Step 2: HTTP", "Step 2: HTTP"],
    ["Paso 1. HTTP", "HTTP"],
    ["Step 1: .NET", ".NET"],
  ])("takes what counts it off %j", (title, shorter) => {
    expect(withoutPrefix(title)).toBe(shorter);
  });

  it.each([
    "HTTP",
    "Step 3:",
    "3.5 million",
    "2024",
    "Step by step: HTTP",
    "Level 2 certificates",
    "Stepping 1: a",
  ])("leaves %j as it is", (title) => {
    expect(withoutPrefix(title)).toBe(title);
  });
});

describe("countedTitles()", () => {
  it.each([
    [
      ["Schritt 1: A", "Schritt 2: B", "Ende"],
      [true, true, false],
    ],
    [
      ["第1步：A", "第2步：B"],
      [true, true],
    ],
    [
      ["خطوة ١: A", "خطوة ٢: B"],
      [true, true],
    ],
    [
      ["HTTP 1: A", "HTTP 3: B"],
      [false, false],
    ],
    [
      ["Web 1: A", "API 2: B"],
      [false, false],
    ],
    [["Schritt 1: A"], [false]],
  ])("knows of %j which are counted", (titles, counted) => {
    expect(countedTitles(titles)).toEqual(counted);
  });
});

describe("withoutCount()", () => {
  it("takes the words around the number away with it", () => {
    expect(["Schritt 1: A", "第2步：B"].map(withoutCount)).toEqual(["A", "B"]);
  });
});
