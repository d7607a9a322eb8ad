import { foldText } from "./fold-text.js";
import { nodeAfter, nodesFrom } from "./tree-walk.js";
import type { VisibleNode, VisibleTree } from "./visible-tree.js";

/** A pause longer than this, in milliseconds, begins a new word. */
export const TYPE_AHEAD_PAUSE = 600;

/**
 * The next node whose title begins with what was typed, searching on from `from` and round
 * the end. One letter typed again and again goes through all nodes that begin with it.
 */
export function findByTyping(
  tree: VisibleTree,
  from: VisibleNode,
  typed: string,
): VisibleNode | undefined {
  const query = foldText(typed);
  const [first, ...others] = query;
  if (first === undefined) return undefined;
  const isOneLetter = others.every((letter) => letter === first);
  const prefix = isOneLetter ? first : query;
  const start = isOneLetter ? (nodeAfter(tree, from) ?? (tree.roots[0] as VisibleNode)) : from;
  for (const node of nodesFrom(tree, start)) {
    if (beginsWith(node.entry.node.title, prefix)) return node;
  }
  return undefined;
}

/** Most titles begin with a plain letter, which tells without folding whether they can match. */
function beginsWith(title: string, prefix: string): boolean {
  const first = title.charCodeAt(0);
  const isPlain = first < 128 && prefix.charCodeAt(0) < 128;
  if (isPlain && title.charAt(0).toLowerCase() !== prefix.charAt(0)) return false;
  return foldText(title).startsWith(prefix);
}
