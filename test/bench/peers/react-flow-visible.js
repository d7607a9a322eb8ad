// React Flow with the option its reference has for large maps, `onlyRenderVisibleElements`: only
// what is in view is rendered. Sizes of nodes are given, so that none has to be measured.
import { mountFlow } from "./react-flow-tree.js";

export { translate } from "./react-flow.js";

export const mount = (container, tree) =>
  mountFlow(container, tree, { flow: { onlyRenderVisibleElements: true }, isSized: true });
