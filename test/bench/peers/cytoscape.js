// Cytoscape.js with the layout its authors suggest for trees (dagre), canvas renderer, defaults.
// It has no collapsing of its own: descendants are hidden and the rest is laid out again.
import cytoscape from "cytoscape";
import dagre from "cytoscape-dagre";
import { first, idsBelow, listOf } from "./translating.js";

cytoscape.use(dagre);

const layout = { name: "dagre", rankDir: "LR" };

const style = [
  {
    selector: "node",
    style: {
      label: "data(title)",
      shape: "round-rectangle",
      width: 160,
      height: 28,
      "text-valign": "center",
      "font-size": 12,
      "background-color": "#dde6f5",
    },
  },
  { selector: ".hidden", style: { display: "none" } },
];

export const translate = (roadmap) => {
  const list = listOf(roadmap);
  const nodes = list.map(({ id, title }) => ({ data: { id, title } }));
  const edges = list
    .filter(({ parent }) => parent !== undefined)
    .map(({ id, parent }) => ({ data: { source: parent, target: id } }));
  return { list, elements: [...nodes, ...edges] };
};

export async function mount(container, { list, elements }) {
  const graph = cytoscape({ container, elements, style, layout });
  const drawn = () => first((listener) => graph.one("render", listener));
  await drawn();
  return {
    toggle(id) {
      const ids = idsBelow(list, id);
      const branch = graph.nodes().filter((node) => ids.has(node.id()));
      graph.batch(() => branch.toggleClass("hidden"));
      graph.elements().not(".hidden").layout(layout).run();
      return drawn();
    },
    pan: (x, y) => graph.panBy({ x, y }),
  };
}
