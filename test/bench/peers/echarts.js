// The tree series from its modular build (`echarts/core`), on a canvas, as its handbook advises.
// All levels open; animations by default, which it turns off itself above 2,000 nodes.
import { TreeChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { first, listOf, treeOf } from "./translating.js";

use([TreeChart, CanvasRenderer]);

export const translate = (roadmap) => ({
  tree: treeOf(roadmap, (node, children) => ({ name: node.title, children })),
  // Index 0 is a root of its own above ours; then come the nodes, parents first.
  indices: new Map(listOf(roadmap).map(({ id }, at) => [id, at + 1])),
});

export async function mount(container, { tree, indices }) {
  const chart = init(container);
  const drawn = first((listener) => chart.on("rendered", listener));
  chart.setOption({
    series: [
      {
        type: "tree",
        data: [tree],
        initialTreeDepth: -1,
        roam: true,
        left: 120,
        right: 160,
        label: { position: "left", align: "right" },
        leaves: { label: { position: "right", align: "left" } },
      },
    ],
  });
  await drawn;
  const act = (action) => chart.dispatchAction({ seriesIndex: 0, ...action });
  return {
    toggle: (id) => act({ type: "treeExpandAndCollapse", dataIndex: indices.get(id) }),
    pan: (dx, dy) => act({ type: "treeRoam", dx, dy }),
  };
}
