import { describe, expect, it } from "vitest";
import {
  foldOf,
  headingNotes,
  takeNotes,
} from "../../../../../src/core/formats/markdown/outline-notes.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function first(markdown: string): Markup {
  return parseMarkdown(markdown).children[0] as Markup;
}

describe("takeNotes()", () => {
  it.each([
    ["HTTP (learning)", { title: "HTTP", status: "learning" }],
    ["HTTP (Choose one) (skipped)", { title: "HTTP", choose: "one", status: "skipped" }],
    ["(done)", { title: "", status: "done" }],
    ["HTTP (web)", { title: "HTTP (web)" }],
  ])("reads %j", (title, notes) => {
    expect(takeNotes(title)).toEqual(notes);
  });
});

describe("takeNotes() of very many", () => {
  it("neither overflows nor takes all of them", () => {
    const { title, status } = takeNotes(`a${" (done)".repeat(20_000)}`);
    expect(status).toBe("done");
    expect(title).toMatch(/^a \(done\)/);
  });
});

describe("headingNotes()", () => {
  it.each([
    ["# A (learning)", { title: "A", status: "learning" }],
    ["# A *(choose one)* *(learning)*", { title: "A", choose: "one", status: "learning" }],
    ["# A (learning) *(choose one)*", { title: "A (learning)", choose: "one" }],
    ["# A (learning) <!-- #a -->", { title: "A (learning)" }],
    ["# A *loud*", { title: "A loud" }],
  ])("reads %j", (markdown, notes) => {
    expect(headingNotes(first(markdown))).toEqual(notes);
  });
});

describe("foldOf()", () => {
  it("knows what comments and details say", () => {
    expect(foldOf(first("# A <!-- markmap: fold -->"))).toEqual({ fold: "closed" });
    expect(foldOf(first("# A <!-- markmap: foldAll -->"))).toEqual({ fold: "all" });
    expect(foldOf(first("# A"), true)).toEqual({ fold: "open" });
    expect(foldOf(first("# A"), false)).toEqual({ fold: "closed" });
    expect(foldOf(first("# A"))).toEqual({});
  });
});
