import { describe, expect, it } from "vitest";
import {
  type Line,
  lineOf,
  namesAfter,
  withoutStop,
} from "../../../../../src/core/formats/article/label.js";
import type { ListItem } from "../../../../../src/core/formats/list-items.js";

function item(title: string, other: Partial<ListItem> = {}): ListItem {
  const markup = { name: "li", attributes: new Map(), children: [] };
  return { title, summary: "", links: [], items: [], markup, ...other };
}

describe("the line of an item", () => {
  it.each<[title: string, line: Partial<Line>]>([
    ["Databases: MySQL", { title: "Databases", mark: ":", rest: "MySQL", isGuess: true }],
    ["数据库：MySQL", { title: "数据库", mark: ":", rest: "MySQL" }],
    ["Python – easy to read", { title: "Python", mark: "–", rest: "easy to read" }],
    ["Python - easy: really", { title: "Python", mark: "–", rest: "easy: really" }],
    ["Databases:", { title: "Databases", rest: "", isGuess: false }],
    ["Learn HTTP.", { title: "Learn HTTP", rest: "" }],
    ["See https://example.org", { title: "See https://example.org" }],
    ["6 – 12 months", { title: "6 – 12 months" }],
    ["Python (fast: no)", { title: "Python (fast: no)" }],
    ["A label that has more than six words: none", { rest: "" }],
    [": nothing", { title: ": nothing", rest: "" }],
    [".", { title: "." }],
    ["", { title: "" }],
  ])("%s", (title, line) => {
    expect(lineOf(item(title))).toMatchObject(line);
  });

  it("has its label from the document where that sets it off", () => {
    const bold = item("Caching: how", { separator: ":", summary: "Redis, Memcached\nAnd more" });
    expect(lineOf(bold)).toEqual({
      title: "Caching: how",
      mark: ":",
      rest: "Redis, Memcached",
      more: "And more",
      isGuess: false,
    });
  });
});

describe("what follows a label", () => {
  const line = { title: "Databases", mark: ":", more: "", isGuess: false } as const;

  it.each<[rest: string, names: string[]]>([
    ["MySQL, PostgreSQL", ["MySQL", "PostgreSQL"]],
    ["MySQL and PostgreSQL.", ["MySQL", "PostgreSQL"]],
    ["Neo4j", ["Neo4j"]],
    ["Spring Boot", ["Spring Boot"]],
    ["MySQL, Redis, etc.", ["MySQL", "Redis"]],
    ["load balancing, clustering, replication", ["load balancing", "clustering", "replication"]],
  ])("is names: %s", (rest, names) => {
    expect(namesAfter({ ...line, rest })).toEqual(names);
  });

  it.each([
    "Fast and widely used",
    "Simple, readable syntax",
    "Fast, reliable and secure",
    "Beginner-friendly, with powerful libraries",
    "It stores data, finds data and loses data",
    "Popular",
    "None",
    "3 weeks",
    "tables",
    "DBs",
    "",
  ])("is none: %s", (rest) => {
    expect(namesAfter({ ...line, rest })).toBeUndefined();
  });

  it("is none where the label announces a comment", () => {
    const tip = { ...line, title: "Tip", rest: "Practice daily, build projects, and stay curious" };
    expect(namesAfter(tip)).toBeUndefined();
  });

  it("is none after a dash", () => {
    expect(namesAfter({ ...line, mark: "–", rest: "MySQL, PostgreSQL" })).toBeUndefined();
  });
});

describe("a full stop", () => {
  it.each([
    ["Node.js.", "Node.js"],
    ["学习。", "学习"],
    ["Tools etc.", "Tools etc."],
    ["Wait...", "Wait..."],
    ["No!", "No!"],
    [".", "."],
  ])("at the end of %s", (text, rest) => {
    expect(withoutStop(text)).toBe(rest);
  });
});
