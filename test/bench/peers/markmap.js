// As `Markmap.create` does it, step by step so that the end of `setData` can be awaited: the map
// is in the page then and its 500 ms of fading in begin. All other options are its defaults.
import { Markmap } from "markmap-view";
import { asHtml, treeOf } from "./translating.js";

export const translate = (roadmap) =>
  treeOf(roadmap, (node, children) => ({
    content: asHtml(node.title),
    payload: { id: node.id },
    children,
  }));

function find(node, id) {
  if (node.payload.id === id) return node;
  for (const child of node.children) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

export async function mount(container, data) {
  container.innerHTML = '<svg style="width: 100%; height: 100%"></svg>';
  const map = new Markmap(container.firstElementChild);
  await map.setData(data);
  void map.fit();
  return {
    toggle: (id) => map.toggleNode(find(map.state.data, id)),
    pan: (dx, dy) => map.zoom.translateBy(map.svg, dx, dy),
  };
}
