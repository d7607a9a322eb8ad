import type { Action } from "./action.js";
import type { MapState } from "./map-state.js";
import { lastNode, nodeAfter, nodeBefore, siblingsOf } from "./tree-walk.js";
import type { VisibleNode, VisibleTree } from "./visible-tree.js";

/** The part of a `KeyboardEvent` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}

/** What a key means depends on. */
export interface KeyContext {
  readonly state: MapState;
  readonly tree: VisibleTree;
  /** Right-to-left swaps the meaning of ← and →. */
  readonly isRightToLeft: boolean;
}

type KeyRule = (node: VisibleNode, context: KeyContext) => readonly Action[] | undefined;

const NOTHING: readonly Action[] = [];

/** The keys of the WAI-ARIA tree pattern (Authoring Practices Guide, tree view). */
const RULES: ReadonlyMap<string, KeyRule> = new Map<string, KeyRule>([
  ["ArrowDown", (node, { tree }) => focus(nodeAfter(tree, node))],
  ["ArrowUp", (node, { tree }) => focus(nodeBefore(tree, node))],
  ["ArrowRight", (node, { isRightToLeft }) => (isRightToLeft ? inward(node) : outward(node))],
  ["ArrowLeft", (node, { isRightToLeft }) => (isRightToLeft ? outward(node) : inward(node))],
  ["Home", (_, { tree }) => focus(tree.roots[0])],
  ["End", (_, { tree }) => focus(lastNode(tree))],
  ["Enter", (node, { state }) => activate(node, state)],
  [" ", (node, { state }) => activate(node, state)],
  ["*", openSiblings],
  ["Escape", (_, { state }) => (state.selected ? [{ type: "select", id: undefined }] : undefined)],
]);

/**
 * What a key press on a node does.
 *
 * @returns the actions, possibly none where the key belongs to the tree but has nothing to do
 * here; `undefined` where the key is not the tree's and must be left to the page.
 */
export function keyActions(
  press: KeyPress,
  node: VisibleNode,
  context: KeyContext,
): readonly Action[] | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  return RULES.get(press.key)?.(node, context);
}

/**
 * What choosing a node does, by click, tap or Enter: its detail is shown, and a node with
 * topics opens. Choosing it once more closes it.
 */
export function activate(node: VisibleNode, state: MapState): readonly Action[] {
  const { id, isExpanded } = node;
  const isSelected = state.selected === id;
  if (isExpanded === undefined) return [{ type: "select", id: isSelected ? undefined : id }];
  if (!isExpanded)
    return [
      { type: "expand", ids: [id] },
      { type: "select", id },
    ];
  if (!isSelected) return [{ type: "select", id }];
  return [
    { type: "collapse", ids: [id] },
    { type: "select", id: undefined },
  ];
}

function outward(node: VisibleNode): readonly Action[] {
  if (node.isExpanded === undefined) return NOTHING;
  return node.isExpanded ? focus(node.children[0]) : [{ type: "expand", ids: [node.id] }];
}

function inward(node: VisibleNode): readonly Action[] {
  if (node.isExpanded) return [{ type: "collapse", ids: [node.id] }];
  const parent = node.entry.parent;
  return parent ? [{ type: "focus", id: parent.node.id }] : NOTHING;
}

function openSiblings(node: VisibleNode, { tree }: KeyContext): readonly Action[] {
  return [{ type: "expand", ids: siblingsOf(tree, node).map(({ id }) => id) }];
}

function focus(node: VisibleNode | undefined): readonly Action[] {
  return node ? [{ type: "focus", id: node.id }] : NOTHING;
}
