// As in its README: `new jsMind(options)` and `show(mind)`, with its style sheet and a theme.
// Lines are SVG, its second engine: one canvas for the whole map, its default, was several
// times slower here with 1,000 nodes. Read-only, as our map is.
import JsMind from "jsmind";
import css from "jsmind/style/jsmind.css";
import { addStyles, treeOf } from "./translating.js";

export const translate = (roadmap) => ({
  meta: { name: roadmap.title },
  format: "node_tree",
  data: treeOf(roadmap, (node, children) => ({ id: node.id, topic: node.title, children })),
});

export async function mount(container, mind) {
  addStyles(css);
  const map = new JsMind({ container, theme: "primary", editable: false, view: { engine: "svg" } });
  map.show(mind);
  const panel = container.querySelector(".jsmind-inner");
  return {
    toggle: (id) => map.toggle_node(id),
    pan: (dx, dy) => panel.scrollBy(-dx, -dy),
  };
}
