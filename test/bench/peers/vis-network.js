// Hierarchical layout from left to right without physics, as its examples for trees have it.
// A branch is closed by clustering it, which is its own way; it is not laid out again.
import { DataSet } from "vis-data";
import { Network } from "vis-network";
import { first, idsBelow, listOf } from "./translating.js";

const options = {
  layout: { hierarchical: { direction: "LR", sortMethod: "directed", levelSeparation: 250 } },
  physics: false,
  nodes: { shape: "box" },
};

export const translate = (roadmap) => {
  const list = listOf(roadmap);
  return {
    list,
    nodes: list.map(({ id, title }) => ({ id, label: title })),
    edges: list
      .filter(({ parent }) => parent !== undefined)
      .map(({ id, parent }) => ({ id: `to-${id}`, from: parent, to: id })),
  };
};

export async function mount(container, { list, nodes, edges }) {
  const data = { nodes: new DataSet(nodes), edges: new DataSet(edges) };
  const network = new Network(container, data, options);
  const drawn = () => first((listener) => network.once("afterDrawing", listener));
  await drawn();
  return {
    toggle(id) {
      const ids = idsBelow(list, id).add(id);
      const cluster = `closed-${id}`;
      const done = drawn();
      if (network.isCluster(cluster)) network.openCluster(cluster);
      else {
        network.cluster({
          joinCondition: (node) => ids.has(node.id),
          clusterNodeProperties: { id: cluster, label: data.nodes.get(id).label, shape: "box" },
        });
      }
      return done;
    },
    pan(dx, dy) {
      const { x, y } = network.getViewPosition();
      const scale = network.getScale();
      network.moveTo({ position: { x: x - dx / scale, y: y - dy / scale } });
    },
  };
}
