import { type VisibleNode, type VisibleTree, visibleNode } from "./visible-tree.js";

/** The node below, as the arrow keys go through a tree; none below the last. */
export function nodeAfter(tree: VisibleTree, node: VisibleNode): VisibleNode | undefined {
  if (node.children[0]) return node.children[0];
  for (let at: VisibleNode | undefined = node; at; at = parentOf(tree, at)) {
    const next = siblingsOf(tree, at)[at.entry.position];
    if (next) return next;
  }
  return undefined;
}

/** The node above; none above the first. */
export function nodeBefore(tree: VisibleTree, node: VisibleNode): VisibleNode | undefined {
  const sibling = siblingsOf(tree, node)[node.entry.position - 2];
  return sibling ? lastWithin(sibling) : parentOf(tree, node);
}

/** The last node of all. */
export function lastNode(tree: VisibleTree): VisibleNode | undefined {
  const last = tree.roots.at(-1);
  return last && lastWithin(last);
}

/** A node's siblings with itself. */
export function siblingsOf(tree: VisibleTree, node: VisibleNode): readonly VisibleNode[] {
  return node.entry.parent ? (parentOf(tree, node)?.children ?? []) : tree.roots;
}

/** Every node once, from `start` on and round the end. */
export function* nodesFrom(tree: VisibleTree, start: VisibleNode): Generator<VisibleNode> {
  let node = start;
  for (let left = tree.count; left > 0; left -= 1) {
    yield node;
    node = nodeAfter(tree, node) ?? (tree.roots[0] as VisibleNode);
  }
}

function parentOf(tree: VisibleTree, { entry }: VisibleNode): VisibleNode | undefined {
  return entry.parent && visibleNode(tree, entry.parent);
}

function lastWithin(node: VisibleNode): VisibleNode {
  let last = node;
  for (let next = last.children.at(-1); next; next = last.children.at(-1)) last = next;
  return last;
}
