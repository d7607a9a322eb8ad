import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../../../../src/core/state/map-state.js";
import { findByTyping } from "../../../../src/core/state/type-ahead.js";
import { type VisibleNode, visibleTree } from "../../../../src/core/state/visible-tree.js";
import { indexSteps, node } from "../../support/roadmaps.js";

const titles = ["Apis", "Bash", "Äpfel", "API keys", "C++", "Über", "😀 Smile", "😁 Grin", "ΣΑΣ"];
const { nodes } = visibleTree(
  indexSteps(...titles.map((title, at) => node(`n${at}`, [], { title }))),
  INITIAL_STATE,
);

function find(typed: string, from: string): string | undefined {
  const start = nodes[titles.indexOf(from)] as VisibleNode;
  return findByTyping(nodes, start, typed)?.entry.node.title;
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

  it.each(["", "\u0301"])("finds nothing where no letter was typed (%j)", (typed) => {
    expect(find(typed, "Bash")).toBeUndefined();
  });
});
