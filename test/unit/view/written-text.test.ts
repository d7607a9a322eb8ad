import { describe, expect, it } from "vitest";
import { transformed } from "../../../src/view/drawing/written-text.js";

describe("transformed()", () => {
  it.each([
    ["iı ß", "uppercase", "en", "II SS"],
    ["iı", "uppercase", "tr", "İI"],
    ["i", "uppercase", undefined, "I"],
    ["i", "uppercase", "no language", "I"],
    ["Iİ", "lowercase", undefined, "ii̇"],
    ["ink at «ian’s» 3d", "capitalize", "tr", "İnk At «İan’S» 3d"],
    ["As it is", "none", "tr", "As it is"],
  ])("writes %j in %s of %s as %j", (text, transform, lang, written) => {
    expect(transformed(text, transform, lang)).toBe(written);
  });

  it("is not held up by a megabyte of a language", () => {
    const words = Array.from({ length: 140_000 }, (_, at) => (at + 100_000).toString(36));
    expect(transformed("many words", "capitalize", `en-x-${words.join("-")}`)).toBe("Many Words");
  });
});
