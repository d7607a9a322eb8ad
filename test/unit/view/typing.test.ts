import { describe, expect, it } from "vitest";
import { Typing } from "../../../src/view/typing.js";

/** The word after these keys, pressed one right after the other. */
function wordOf(...keys: string[]): string | undefined {
  const typing = new Typing();
  const words = keys.map((key, at) => typing.add({ key, timeStamp: 1000 + at } as KeyboardEvent));
  return words.at(-1);
}

describe("Typing", () => {
  it.each([
    [["c", "a"], "ca"],
    [["C", "AltGraph", "#"], "C#"],
    [["a", "CapsLock", "b"], "ab"],
    [["a", "Shift", "B"], "aB"],
    [["n", "Dead", "ñ"], "nñ"],
  ])("takes %j for one word", (keys, word) => {
    expect(wordOf(...keys)).toBe(word);
  });

  it.each(["ArrowDown", "Home", "End", "Enter", "Escape", "Tab"])("ends a word at %s", (key) => {
    expect(wordOf("c", key, "1")).toBe("1");
  });
});
