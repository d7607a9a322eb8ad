import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findWords,
  foldTexts,
  line,
  SLICE,
  searchTexts,
  wordsIn,
} from "../../../../src/core/state/search-texts.js";
import { roadmapData } from "../../support/arbitraries.js";
import { flatten, indexOf, indexSteps, node } from "../../support/roadmaps.js";

const many = indexSteps(...Array.from({ length: SLICE + 1 }, (_, at) => node(`n${at}`)));

describe("searchTexts()", () => {
  it("is the same for a roadmap, time after time, and begins empty", () => {
    const index = indexSteps(node("a", [node("b")]), node("c"));
    expect(searchTexts(index)).toBe(searchTexts(index));
    expect(searchTexts(index).entries).toEqual([...index.entries.values()]);
    expect(searchTexts(index).texts).toEqual([]);
  });
});

describe("foldTexts()", () => {
  it("has the title in the first line and the rest in the second", () => {
    const rest = { title: "Ünder\nway ", tagline: "Soon", summary: "It\tgoes." };
    const texts = searchTexts(indexSteps(node("a", [], rest), node("b")));
    expect([...foldTexts(texts)]).toEqual([]);
    expect(texts.texts).toEqual(["under way\nsoon it goes.", "b\n"]);
  });

  it("stops now and then, and goes on where it was dropped", () => {
    const texts = searchTexts(many);
    expect(foldTexts(texts).next().done).toBe(false);
    expect(texts.texts).toHaveLength(SLICE);
    expect([...foldTexts(texts)]).toEqual([]);
    expect(texts.texts).toHaveLength(SLICE + 1);
  });
});

describe("findWords()", () => {
  it("numbers the words of every text, those of the title first", () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        const texts = searchTexts(indexOf(data));
        for (const _ of findWords(texts));
        expect(new Set(texts.words).size).toBe(texts.words.length);
        flatten(data.steps).forEach(({ title, tagline = "", summary = "" }, at) => {
          const { all = [], inTitle } = texts.wordsOf[at] ?? {};
          const words = all.map((number) => texts.words[number]);
          const own = wordsIn(line(title));
          expect(words).toEqual([...own, ...wordsIn(line(`${tagline} ${summary}`))]);
          expect(inTitle).toBe(own.length);
        });
      }),
    );
  });

  it("stops now and then, and makes the texts ready that it needs", () => {
    const texts = searchTexts(
      indexSteps(...Array.from({ length: SLICE }, (_, at) => node(`n${at}`))),
    );
    expect([...findWords(texts)]).toHaveLength(2);
    expect(texts.wordsOf).toHaveLength(SLICE);
  });
});

describe("line()", () => {
  it("is folded, trimmed, with one space between words", () => {
    expect(line("\n Crème\u00a0\t brûlée ")).toBe("creme brulee");
  });
});

describe("wordsIn()", () => {
  it.each([
    ["", []],
    ["c++ and c#", ["c++", "and", "c#"]],
  ])("splits %j", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});
