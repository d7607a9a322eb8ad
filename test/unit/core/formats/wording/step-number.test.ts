import { describe, expect, it } from "vitest";
import { stepNumber } from "../../../../../src/core/formats/wording/step-number.js";

describe("stepNumber()", () => {
  it.each([
    ["Step 3: Knots", [3], "Knots"],
    ["1.- Knots", [1], "Knots"],
    ["1️⃣ Knots", [1], "Knots"],
    ["一、基础", [1], "基础"],
    ["十二、基础", [12], "基础"],
    ["STEP 3 — Knots", [3], "Knots"],
    ["Step #3. Knots", [3], "Knots"],
    ["Step 3 of 10: Knots", [3], "Knots"],
    ["Week 1 Knots", [1], "Knots"],
    ["Months 3–4: Knots", [3], "Knots"],
    ["Phase One – Knots", [1], "Knots"],
    ["Stage II: Knots", [2], "Knots"],
    ["First step: Knots", [1], "Knots"],
    ["1st phase: Knots", [1], "Knots"],
    ["🚀 Step 2: Knots", [2], "Knots"],
    ["Schritt 1: Knoten", [1], "Knoten"],
    ["2. Woche – Knoten", [2], "Knoten"],
    ["Étape 1 : Nœuds", [1], "Nœuds"],
    ["Première étape : Nœuds", [1], "Nœuds"],
    ["Paso 4. Nudos", [4], "Nudos"],
    ["Semana 2 – Nós", [2], "Nós"],
    ["الخطوة ١: العقد", [1], "العقد"],
    ["الخطوة الثانية: العقد", [2], "العقد"],
    ["चरण २: गाँठें", [2], "गाँठें"],
    ["पहला चरण: गाँठें", [1], "गाँठें"],
    ["ステップ1：結び", [1], "結び"],
    ["第1章 結び", [1], "結び"],
    ["第十二步：绳结", [12], "绳结"],
    ["3주차: 매듭", [3], "매듭"],
    ["1. Knots", [1], "Knots"],
    ["2) Knots", [2], "Knots"],
    ["(3) Knots", [3], "Knots"],
    ["2.1 Knots", [2, 1], "Knots"],
    ["2.1.3. Knots", [2, 1, 3], "Knots"],
    ["1️⃣ Knots", [1], "Knots"],
    ["IV. Knots", [4], "Knots"],
    ["10 – Knots", [10], "Knots"],
    ["Step 7", [7], "Step 7"],
    ["Step 7: .NET", [7], ".NET"],
  ])("reads the number of %j", (heading, numbers, title) => {
    expect(stepNumber(heading)).toMatchObject({ numbers, title, isBare: false });
  });

  it.each([
    "Knots",
    "Stepping stones",
    "Step by step",
    "2024 trends",
    "5G and you",
    "12:30 lunch",
    "3 weeks in Rome",
    "1-on-1 lessons",
    "Part of the crew",
    "",
  ])("finds no step's number in %j", (heading) => {
    const number = stepNumber(heading);
    expect(number === undefined || number.isBare).toBe(true);
  });

  it("tells what a sign sets off from what stands behind a space", () => {
    const isMarked = (heading: string) => stepNumber(heading)?.isMarked;
    expect(["Step 1: a", "2) a", "1️⃣ a", "1st phase: a"].map(isMarked)).not.toContain(false);
    expect(["Step 1 a", "2.1 a", "3 a", "Step 7"].map(isMarked)).not.toContain(true);
  });

  it("counts alike what differs in number only", () => {
    const words = ["Week 1: a", "Weeks 2-3: b", "week 4 – c"].map((each) => stepNumber(each)?.word);
    expect(new Set(words).size).toBe(1);
    expect(stepNumber("Weeks 2-3: b")?.last).toBe(3);
  });

  it("reads endless headings at once", () => {
    const start = performance.now();
    for (const text of ["1.", " ", "Step ", "(", "第"]) stepNumber(text.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
