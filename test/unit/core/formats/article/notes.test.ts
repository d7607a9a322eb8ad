import { describe, expect, it } from "vitest";
import { Notes } from "../../../../../src/core/formats/article/notes.js";

describe("Notes", () => {
  it("hands back guesses in the order of the document", () => {
    const notes = new Notes();
    notes.add(5, "e", "Last.");
    notes.addAll(2, [{ about: "b", message: "First." }]);
    const other = new Notes();
    other.add(3, "c", "Between.");
    notes.take(other);
    expect(notes.inOrder().map(({ about }) => about)).toEqual(["b", "c", "e"]);
  });

  it("cuts long words between letters", () => {
    const notes = new Notes();
    notes.add(0, "🌱".repeat(200), "It is long.");
    expect(notes.inOrder()[0]?.about).toBe(`${"🌱".repeat(80)}…`);
  });
});
