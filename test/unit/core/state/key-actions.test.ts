import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/core/state/action.js";
import { activate, keyActions } from "../../../../src/core/state/key-actions.js";
import { INITIAL_STATE, type MapState } from "../../../../src/core/state/map-state.js";
import { visibleTree } from "../../../../src/core/state/visible-tree.js";
import { indexSteps, node } from "../../support/roadmaps.js";
import { allOf, nodeIn } from "../../support/trees.js";

const index = indexSteps(
  node("open", [node("closed", [node("hidden")]), node("leaf")]),
  node("end"),
  node("shut", [node("inside")]),
);
const state: MapState = { ...INITIAL_STATE, expanded: new Set(["open"]) };
const tree = visibleTree(index, state);

const focus = (id: string): Action[] => [{ type: "focus", id }];
const expand = (...ids: string[]): Action[] => [{ type: "expand", ids }];
const collapse = (id: string): Action[] => [{ type: "collapse", ids: [id] }];

/** From the tree pattern of the WAI-ARIA Authoring Practices; → and ← as in left-to-right text. */
const pattern: [key: string, on: string, does: string, actions: Action[]][] = [
  ["→", "shut", "opens a closed step and leaves the focus", expand("shut")],
  ["→", "closed", "opens a closed topic and leaves the focus", expand("closed")],
  ["→", "open", "moves the focus into an open node", focus("closed")],
  ["→", "leaf", "does nothing on an end node", []],
  ["→", "end", "does nothing on a step without topics", []],
  ["←", "open", "closes an open node", collapse("open")],
  ["←", "closed", "moves the focus from a closed topic to its parent", focus("open")],
  ["←", "leaf", "moves the focus from an end node to its parent", focus("open")],
  ["←", "shut", "does nothing on a closed step", []],
  ["←", "end", "does nothing on a step without topics", []],
];

function press(key: string, id: string, isRightToLeft = false) {
  return keyActions({ key }, nodeIn(tree, id), { state, tree, isRightToLeft });
}

describe("keyActions()", () => {
  it.each(pattern)("%s on “%s” %s", (arrow, id, _, actions) => {
    expect(press(arrow === "→" ? "ArrowRight" : "ArrowLeft", id)).toEqual(actions);
  });

  it.each(pattern)("%s on “%s” %s, mirrored in right-to-left text", (arrow, id, _, actions) => {
    expect(press(arrow === "→" ? "ArrowLeft" : "ArrowRight", id, true)).toEqual(actions);
  });

  it.each<[string, string, Action[]]>([
    ["ArrowDown", "open", focus("closed")],
    ["ArrowDown", "closed", focus("leaf")],
    ["ArrowDown", "leaf", focus("end")],
    ["ArrowDown", "shut", []],
    ["ArrowUp", "shut", focus("end")],
    ["ArrowUp", "end", focus("leaf")],
    ["ArrowUp", "closed", focus("open")],
    ["ArrowUp", "open", []],
    ["Home", "end", focus("open")],
    ["End", "open", focus("shut")],
    ["*", "closed", expand("closed", "leaf")],
    ["*", "end", expand("open", "end", "shut")],
  ])("%s on “%s” leads to %j in both directions of text", (key, id, actions) => {
    expect(press(key, id, false)).toEqual(actions);
    expect(press(key, id, true)).toEqual(actions);
  });

  it.each(["Enter", " "])("%j does what a click does", (key) => {
    for (const each of allOf(tree.roots))
      expect(press(key, each.id)).toEqual(activate(each, state));
  });

  it("closes the detail on Escape, and leaves the key to the page where there is none", () => {
    const selected = { ...state, selected: "leaf" };
    const context = { state: selected, tree, isRightToLeft: false };
    const actions = keyActions({ key: "Escape" }, nodeIn(tree, "leaf"), context);
    expect(actions).toEqual([{ type: "select", id: undefined }]);
    expect(press("Escape", "leaf")).toBeUndefined();
  });

  it.each(["Tab", "PageDown", "F5", "a", "constructor", ""])("leaves %j to the page", (key) => {
    expect(press(key, "open")).toBeUndefined();
  });

  it.each(["altKey", "ctrlKey", "metaKey"])("leaves every key with %s to the page", (modifier) => {
    for (const key of ["ArrowDown", "ArrowRight", "Home", "Enter", " ", "*"]) {
      const chord = { key, [modifier]: true };
      const context = { state, tree, isRightToLeft: false };
      expect(keyActions(chord, nodeIn(tree, "open"), context), key).toBeUndefined();
    }
  });
});

describe("activate()", () => {
  it.each<[string, string, string | undefined, Action[]]>([
    ["opens and selects a closed node", "shut", undefined, [...expand("shut"), select("shut")]],
    ["selects an open node and leaves it open", "open", "leaf", [select("open")]],
    ["closes an open node that is selected", "open", "open", [...collapse("open"), select()]],
    ["selects an end node", "leaf", undefined, [select("leaf")]],
    ["gives up the selection of an end node", "leaf", "leaf", [select()]],
  ])("%s", (_, id, selected, actions) => {
    expect(activate(nodeIn(tree, id), { ...state, selected })).toEqual(actions);
  });
});

function select(id?: string): Action {
  return { type: "select", id };
}
