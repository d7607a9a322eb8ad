import { describe, expect, it } from "vitest";
import { takeChooseNote } from "../../../../../src/core/formats/wording/choose-note.js";

describe("takeChooseNote()", () => {
  it.each([
    "Knots (choose one)",
    "Knots [Pick any one]",
    "Knots (select one of them)",
    "Knots (wähle einen)",
    "Knots (elige uno)",
  ])("takes the note off %j", (title) => {
    expect(takeChooseNote(title)).toEqual({ title: "Knots", choose: "one" });
  });

  it.each(["Knots", "Knots (one)", "(choose one) knots", "Choose one", ""])(
    "leaves %j as it is",
    (title) => {
      expect(takeChooseNote(title)).toEqual({ title });
    },
  );
});
