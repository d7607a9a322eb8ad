import { describe, expect, it } from "vitest";
import { siblingsIn, twoActions } from "../../../../../src/core/formats/article/pairs.js";

describe("two things that an item joins", () => {
  it.each<[text: string, topics: string[]]>([
    ["Branching strategies and code reviews", ["Branching strategies", "code reviews"]],
    ["Problem-solving and system design skills", ["Problem-solving", "system design skills"]],
    ["Queries and database design", ["Queries", "database design"]],
    ["Error handling and OAuth", ["Error handling", "OAuth"]],
    [
      "Object-oriented programming and design patterns",
      ["Object-oriented programming", "design patterns"],
    ],
    ["Variables globales y tipos de datos", ["Variables globales", "tipos de datos"]],
  ])("are two topics: %s", (text, topics) => {
    expect(siblingsIn(text)).toEqual(topics);
  });

  it.each([
    "Supply and demand",
    "Create and test endpoints",
    "Create schemas and database tables",
    "Learn Git basics and code reviews",
    "Schema basics and write queries",
    "Rock & Roll history",
    "Rock and roll history",
    "Unit and integration tests",
    "Data storage and retrieval",
    "Building big APIs and web services",
    "Pros and cons of GraphQL",
    "Work with teams and clients",
    "Code reviews or pair programming",
    "Small things, and other big things",
    "Android",
    "",
  ])("are one: %s", (text) => {
    expect(siblingsIn(text)).toBeUndefined();
  });
});

describe("two things to do", () => {
  it("are below what names both", () => {
    expect(twoActions("Using HTTPS and encrypting data")).toMatchObject({
      title: "Using HTTPS and encrypting data",
      topics: ["Using HTTPS", "encrypting data"],
    });
  });

  it.each([
    "Designing and implementing APIs",
    "Caching strategies and indexing techniques",
    "Using HTTPS and data",
    "Using HTTPS",
  ])("are not in %s", (text) => {
    expect(twoActions(text)).toBeUndefined();
  });
});
