import { describe, expect, it } from "vitest";
import {
  areNames,
  isCapitalised,
  isName,
  isQuality,
  isSingleName,
  namesIn,
  slashedNames,
} from "../../../../../src/core/formats/article/names.js";

describe("names", () => {
  it.each<[text: string, names: string[]]>([
    ["MySQL, PostgreSQL", ["MySQL", "PostgreSQL"]],
    ["Go and Ruby", ["Go", "Ruby"]],
    ["commit, push, pull", ["commit", "push", "pull"]],
    ["AWS/Azure", ["AWS", "Azure"]],
  ])("are enumerated in %s", (text, names) => {
    expect(namesIn(text, "capitals")).toEqual(names);
  });

  it.each(["MySQL", "simple, readable", "supply and demand", "fast, cheap, easy", "1, 2, 3", ""])(
    "are not in %s",
    (text) => {
      expect(namesIn(text, "capitals")).toBeUndefined();
    },
  );

  it("may be small words where the place says what they are", () => {
    expect(namesIn("push, pull", "nothing")).toEqual(["push", "pull"]);
  });
});

describe("names between slashes", () => {
  it.each<[text: string, names: string[]]>([
    ["GitHub/GitLab", ["GitHub", "GitLab"]],
    ["React/Vue/Angular", ["React", "Vue", "Angular"]],
    ["AWS / Azure / Google Cloud", ["AWS", "Azure", "Google Cloud"]],
  ])("are %s", (text, names) => {
    expect(slashedNames(text)).toEqual(names);
  });

  it.each([
    "CI/CD",
    "TCP/IP",
    "I/O",
    "Input/Output",
    "Client/Server",
    "and/or",
    "https://GitHub.com/GitLab",
    "/Etc/Hosts",
    "Src/",
    "2024/2025",
    "GitHub/GitLab hosting",
    "GitHub",
    "",
  ])("are not %s", (text) => {
    expect(slashedNames(text)).toBeUndefined();
  });
});

describe("names of an enumeration", () => {
  it("are different", () => {
    expect(areNames(["Go", "Ruby"])).toBe(true);
    expect(areNames(["Go", "go"])).toBe(false);
    expect(areNames(["Go", "with care"])).toBe(false);
  });
});

describe("a part", () => {
  it.each(["SQL injection", "JWT (JSON Web Tokens)", "IT", "WHO", "2FA", "the QA team", "データ"])(
    "can be a name: %s",
    (part) => expect(isName(part)).toBe(true),
  );

  it.each([
    "",
    "3",
    "...",
    "it works",
    "what this is",
    "with care",
    "a language",
    "widely used",
    "one two three four five",
    "x".repeat(61),
    "(all of it)",
    "The end.",
  ])("can be none: %s", (part) => expect(isName(part)).toBe(false));

  it("may begin with a capital", () => {
    expect(["Go", "iOS", "数据", "go", "", "3"].filter(isCapitalised)).toEqual([
      "Go",
      "iOS",
      "数据",
    ]);
  });

  it("may be a single name", () => {
    const parts = ["Neo4j", "Spring Boot", "Two weeks", "Go, Ruby", "A B C D", ""];
    expect(parts.filter(isSingleName)).toEqual(["Neo4j", "Spring Boot"]);
  });

  it("may say how something is", () => {
    const parts = ["Optional", "user-friendly", "very nice", "fast code", "code"];
    expect(parts.filter(isQuality)).toEqual(["Optional", "user-friendly", "very nice"]);
  });
});
