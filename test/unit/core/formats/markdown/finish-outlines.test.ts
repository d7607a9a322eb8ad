import { describe, expect, it } from "vitest";
import type { Guess } from "../../../../../src/core/formats/imported.js";
import { finishOutlines } from "../../../../../src/core/formats/markdown/finish-outlines.js";
import type { Outline } from "../../../../../src/core/formats/markdown/outline-notes.js";

function outline(title: string, topics: Outline[] = [], rest: Partial<Outline> = {}): Outline {
  return { title, summary: "", links: [], topics, ...rest };
}

describe("finishOutlines()", () => {
  it("gives ids, also next to those that are there", () => {
    const { steps } = finishOutlines(
      [outline("A", [outline("B"), outline("C", [], { id: "a" })])],
      false,
      [],
    );
    expect(steps).toEqual([
      {
        id: "a-2",
        title: "A",
        topics: [
          { id: "b", title: "B" },
          { id: "a", title: "C" },
        ],
      },
    ]);
  });

  it("says which ids cannot be used", () => {
    const guesses: Guess[] = [];
    const twice = [outline("A", [], { id: "a" }), outline("B", [], { id: "a" })];
    const { steps } = finishOutlines([...twice, outline("C", [], { id: "c d" })], false, guesses);
    expect(steps.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(guesses.map(({ about }) => about)).toEqual(["B", "C"]);
  });

  it("hands what is done down to topics of which nothing is said", () => {
    const topics = [outline("B"), outline("C", [], { status: "todo" })];
    const { statuses } = finishOutlines([outline("A", topics, { status: "done" })], false, []);
    expect([...statuses]).toEqual([["b", "done"]]);
  });

  it("hands nothing down from what is begun", () => {
    const begun = [outline("A", [outline("B")], { status: "learning" })];
    expect(finishOutlines(begun, false, []).statuses.size).toBe(0);
  });

  it("has a markmap open where it is not folded", () => {
    const closed = outline("B", [outline("C", [outline("D")])], { fold: "closed" });
    const shut = outline("E", [outline("F", [outline("G")])], { fold: "all" });
    expect(finishOutlines([outline("A", [closed, shut])], true, []).expanded).toEqual(["a", "c"]);
    expect(finishOutlines([outline("A", [outline("B")])], false, []).expanded).toBeUndefined();
  });
});
