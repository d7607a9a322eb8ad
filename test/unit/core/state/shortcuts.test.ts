import { describe, expect, it } from "vitest";
import { nextStatus, shortcutOf } from "../../../../src/core/state/shortcuts.js";

describe("shortcutOf()", () => {
  it.each([
    [{ key: "1" }, { type: "mark", status: "todo" }],
    [{ key: "2" }, { type: "mark", status: "learning" }],
    [{ key: "3" }, { type: "mark", status: "done" }],
    [{ key: "4" }, { type: "mark", status: "skipped" }],
    [{ key: "/" }, { type: "search" }],
    [{ key: "?" }, { type: "help" }],
    [{ key: "z", ctrlKey: true }, { type: "undo" }],
    [{ key: "z", metaKey: true }, { type: "undo" }],
    [{ key: "Z", ctrlKey: true }, { type: "undo" }],
  ])("takes %j for %j", (press, expected) => {
    expect(shortcutOf(press)).toEqual(expected);
  });

  it.each([
    { key: "0" },
    { key: "5" },
    { key: "z" },
    { key: "1", ctrlKey: true },
    { key: "1", altKey: true },
    { key: "/", metaKey: true },
    { key: "z", ctrlKey: true, altKey: true },
    { key: "Z", ctrlKey: true, shiftKey: true },
    { key: "Enter" },
    { key: "" },
  ])("leaves %j alone", (press) => {
    expect(shortcutOf(press)).toBeUndefined();
  });
});

describe("nextStatus()", () => {
  it("goes round all four", () => {
    const round = ["todo", "learning", "done", "skipped"] as const;
    expect(round.map(nextStatus)).toEqual(["learning", "done", "skipped", "todo"]);
  });
});
