/** The single root most libraries need: it stands for the roadmap, its children are the steps. */
const rootOf = (roadmap) => ({ id: "root", title: roadmap.title, topics: roadmap.steps });

/** A nested copy in a library's own form. */
export function treeOf(roadmap, make) {
  const copy = (node) => make(node, (node.topics ?? []).map(copy));
  return copy(rootOf(roadmap));
}

/** All nodes with the ids of their parents, parents first. */
export function listOf(roadmap) {
  const nodes = [];
  const add = (node, parent) => {
    nodes.push({ id: node.id, title: node.title, parent });
    for (const topic of node.topics ?? []) add(topic, node.id);
  };
  add(rootOf(roadmap), undefined);
  return nodes;
}

/** The ids below each node, however deep, by its id. */
export function idsBelow(list, id) {
  const below = new Set([id]);
  for (const node of list) if (below.has(node.parent)) below.add(node.id);
  below.delete(id);
  return below;
}

/** For libraries that take titles as HTML. */
export const asHtml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export function addStyles(css) {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}

/** A promise for the first time `subscribe(listener)` is answered. */
export const first = (subscribe) => new Promise((resolve) => subscribe(() => resolve()));
