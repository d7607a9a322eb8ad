import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../../../../src/core/state/map-state.js";
import { findByTyping } from "../../../../src/core/state/type-ahead.js";
import { visibleTree } from "../../../../src/core/state/visible-tree.js";
import { indexSteps, node } from "../../support/roadmaps.js";
import { allOf, nodeIn, openTrees } from "../../support/trees.js";

const titles = ["Apis", "Bash", "Äpfel", "API keys", "C++", "Über", "😀 Smile", "😁 Grin", "ΣΑΣ"];
const tree = visibleTree(
  indexSteps(...titles.map((title, at) => node(`n${at}`, [], { title }))),
  INITIAL_STATE,
);

function find(typed: string, from: string): string | undefined {
  const start = nodeIn(tree, `n${titles.indexOf(from)}`);
  return findByTyping(tree, start, typed)?.entry.node.title;
}

describe("findByTyping()", () => {
  it.each([
    ["one letter finds the next node, not the one it is on", "a", "Apis", "Äpfel"],
    ["one letter goes on from there", "a", "Äpfel", "API keys"],
    ["one letter goes round the end", "a", "API keys", "Apis"],
    ["a repeated letter goes on like one letter", "aaa", "Apis", "Äpfel"],
    ["one letter stays where no other node begins with it", "b", "Bash", "Bash"],
    ["a word stays on a node that still fits", "ap", "Apis", "Apis"],
    ["a word goes on to the first that fits", "api ", "Apis", "API keys"],
    ["a word goes round the end", "bas", "Über", "Bash"],
    ["small letters find capital ones", "über", "Apis", "Über"],
    ["capital letters find small ones", "ÜBER", "Apis", "Über"],
    ["letters without accents find those with them", "uber", "Apis", "Über"],
    ["letters with accents find those without", "ápi", "Äpfel", "API keys"],
    ["signs count", "c+", "Apis", "C++"],
    ["a picture sign is one letter", "😁", "Apis", "😁 Grin"],
    ["other scripts have cases, too", "σα", "Apis", "ΣΑΣ"],
  ])("%s", (_, typed, from, expected) => {
    expect(find(typed, from)).toBe(expected);
  });

  it.each(["x", "apx", "*"])("finds nothing for %j", (typed) => {
    expect(find(typed, "Bash")).toBeUndefined();
  });

  it("goes into open branches and passes closed ones by", () => {
    const index = indexSteps(
      node("a", [node("b", [node("x1")]), node("x2")]),
      node("c", [node("x3")]),
      node("x4"),
    );
    const open = visibleTree(index, { expanded: new Set(["a", "c"]) });
    const next = (from: string) => findByTyping(open, nodeIn(open, from), "x")?.id;
    const round = ["a", "b", "x2", "c", "x3", "x4"].map(next);
    expect(round).toEqual(["x2", "x2", "x3", "x3", "x4", "x2"]);
  });

  it("finds the first of those from a node on and round the end whose title fits", () => {
    const letters = fc.constantFrom(
      "a",
      "A",
      "b",
      "ä",
      "A\u0308",
      "\u0301",
      "é",
      "e",
      "\u212a",
      "k",
    );
    const words = fc.array(letters, { minLength: 1, maxLength: 3 }).map((word) => word.join(""));
    const titled = fc.array(words, { minLength: 1, maxLength: 8 });
    const plain = (value: string) =>
      value
        .normalize("NFD")
        .replace(/\p{Mark}/gu, "")
        .toLowerCase();
    fc.assert(
      fc.property(titled, words, fc.nat(), (names, typed, choice) => {
        const steps = names.map((name, at) => node(`n${at}`, [], { title: `${name}.` }));
        const { roots, ...rest } = visibleTree(indexSteps(...steps), INITIAL_STATE);
        const at = choice % roots.length;
        const query = plain(typed);
        const isOneLetter = new Set(query).size === 1;
        const start = isOneLetter ? at + 1 : at;
        const round = [...roots.slice(start), ...roots.slice(0, start)];
        const prefix = isOneLetter ? query.charAt(0) : query;
        const fitting = round.filter(({ entry }) => plain(entry.node.title).startsWith(prefix));
        const found = findByTyping({ roots, ...rest }, nodeIn({ roots, ...rest }, `n${at}`), typed);
        expect(found?.id).toBe(query === "" ? undefined : fitting[0]?.id);
      }),
      { numRuns: 1000 },
    );
  });

  it("stops after one round, wherever it begins", () => {
    fc.assert(
      fc.property(openTrees, ({ tree: open }) => {
        for (const from of allOf(open.roots)) {
          expect(findByTyping(open, from, "x")).toBeUndefined();
          expect(findByTyping(open, from, from.id.slice(0, 1))).toBeDefined();
          expect(findByTyping(open, from, `${from.id}!`)).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(["", "\u0301"])("finds nothing where no letter was typed (%j)", (typed) => {
    expect(find(typed, "Bash")).toBeUndefined();
  });
});
