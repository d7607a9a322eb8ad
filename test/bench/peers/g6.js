// As its tree examples have it: `treeToGraphData`, the compact-box layout from left to right,
// the usual behaviours. Animations by default, so `render` would resolve only after half a
// second; the first picture counts from the event that says the elements are made. With many
// nodes animations are off, as for ECharts: one for each shape would take it several seconds.
import { Graph, GraphEvent, treeToGraphData } from "@antv/g6";
import { first, treeOf } from "./translating.js";

const WIDTH = 160;

export const translate = (roadmap) =>
  treeToGraphData(
    treeOf(roadmap, (node, children) => ({ id: node.id, title: node.title, children })),
    { getNodeData: (node) => nodeData(node) },
  );

const nodeData = ({ id, title, children }) => ({
  id,
  data: { title },
  children: children.map((child) => child.id),
});

const options = {
  autoFit: "view",
  node: {
    type: "rect",
    style: {
      size: [WIDTH, 28],
      fill: "#dde6f5",
      radius: 6,
      labelText: (node) => node.data.title,
      labelPlacement: "center",
      ports: [{ placement: "left" }, { placement: "right" }],
    },
  },
  edge: { type: "cubic-horizontal" },
  layout: {
    type: "compact-box",
    direction: "LR",
    getId: (node) => node.id,
    getWidth: () => WIDTH,
    getHeight: () => 28,
    getVGap: () => 4,
    getHGap: () => 40,
  },
  behaviors: ["drag-canvas", "zoom-canvas", "collapse-expand"],
};

export async function mount(container, data) {
  const animation = data.nodes.length < 500;
  const graph = new Graph({ container, data, animation, ...options });
  const heard = (event) => first((listener) => graph.once(event, listener));
  const drawn = heard(GraphEvent.BEFORE_DRAW);
  void graph.render();
  await drawn;
  const closed = new Set();
  return {
    toggle(id) {
      const moving = heard(GraphEvent.BEFORE_ANIMATE);
      const done = closed.delete(id)
        ? graph.expandElement(id)
        : graph.collapseElement(closed.add(id) && id);
      return Promise.race([moving, done]);
    },
    pan: (dx, dy) => graph.translateBy([dx, dy], false),
  };
}
