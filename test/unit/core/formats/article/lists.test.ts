import { describe, expect, it } from "vitest";
import {
  slashes,
  threeOrMore,
  twoNames,
  versus,
} from "../../../../../src/core/formats/article/lists.js";
import type { Rule } from "../../../../../src/core/formats/article/split.js";

describe("an item that is a list", () => {
  it.each<
    [name: string, rule: Rule, text: string, topics: string[], mayBeAlternatives: true | undefined]
  >([
    ["versus", versus, "A1 vs B2 versus C3", ["A1", "B2", "C3"], undefined],
    ["slashes", slashes, "Git on GitHub/GitLab", ["GitHub", "GitLab"], true],
    ["three or more", threeOrMore, "Explore A1, B2 and C3", ["A1", "B2", "C3"], true],
    ["two names", twoNames, "Go & Ruby", ["Go", "Ruby"], true],
  ])("is taken apart: %s", (_name, rule, text, topics, mayBeAlternatives) => {
    const split = rule(text);
    expect(split).toMatchObject({ title: text, topics });
    expect(split?.mayBeAlternatives).toBe(mayBeAlternatives);
  });

  it.each<[name: string, rule: Rule, text: string]>([
    ["versus", versus, "A1 vs B2, C3 vs D4"],
    ["versus", versus, "Canvas"],
    ["slashes", slashes, "GitHub/GitLab or React/Vue"],
    ["slashes", slashes, "CI/CD pipelines"],
    ["three or more", threeOrMore, "A1, B2"],
    ["three or more", threeOrMore, "A1 and B2 and C3"],
    ["three or more", threeOrMore, "Talks with A1, B2 and C3"],
    ["two names", twoNames, "Bread and butter"],
    ["two names", twoNames, "Rock & Roll history"],
    ["two names", twoNames, "Plan & Build"],
  ])("is none for %s: %s", (_name, rule, text) => {
    expect(rule(text)).toBeUndefined();
  });
});
