// As in its README: `new MindElixir(options)` and `init(data)`. Read-only, so without the menu,
// the undo history and the keys for editing, which saves it work.
import MindElixir from "mind-elixir";
import css from "mind-elixir/style.css";
import { addStyles, treeOf } from "./translating.js";

export const translate = (roadmap) => ({
  nodeData: treeOf(roadmap, (node, children) => ({
    id: node.id,
    topic: node.title,
    expanded: true,
    children,
  })),
});

export async function mount(container, data) {
  addStyles(css);
  const map = new MindElixir({
    el: container,
    direction: MindElixir.SIDE,
    editable: false,
    contextMenu: false,
    keypress: false,
    allowUndo: false,
  });
  map.init(data);
  return {
    toggle: (id) => map.expandNode(map.findEle(id)),
    pan: (dx, dy) => map.move(dx, dy),
  };
}
