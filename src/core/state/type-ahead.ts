import type { VisibleNode } from "./visible-tree.js";

/** A pause longer than this, in milliseconds, begins a new word. */
export const TYPE_AHEAD_PAUSE = 600;

/**
 * The next node whose title begins with what was typed, searching on from `from` and round
 * the end. One letter typed again and again goes through all nodes that begin with it.
 */
export function findByTyping(
  nodes: readonly VisibleNode[],
  from: VisibleNode,
  typed: string,
): VisibleNode | undefined {
  const query = fold(typed);
  const [first, ...others] = query;
  if (first === undefined) return undefined;
  const isOneLetter = others.every((letter) => letter === first);
  const prefix = isOneLetter ? first : query;
  const start = nodes.indexOf(from) + (isOneLetter ? 1 : 0);
  const inOrder = [...nodes.slice(start), ...nodes.slice(0, start)];
  return inOrder.find(({ entry }) => fold(entry.node.title).startsWith(prefix));
}

/** Case and accents do not count. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
