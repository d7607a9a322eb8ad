// As its quick start has it (`fitView`, defaults), with positions from d3-hierarchy, a usual choice
// for trees. Read-only. It does not collapse by itself: the nodes of a closed branch are left out
// and the others laid out again.
import { mountFlow } from "./react-flow-tree.js";
import { treeOf } from "./translating.js";

export const translate = (roadmap) =>
  treeOf(roadmap, (node, children) => ({ id: node.id, title: node.title, children }));

export const mount = (container, tree) => mountFlow(container, tree, {});
