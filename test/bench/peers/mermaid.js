// A mind map as its documentation draws one. It makes a still picture: nothing opens or closes.
// Its parser wants text, so making the text is left out of the time.
import mermaid from "mermaid";

const line = (node, depth) =>
  `${"  ".repeat(depth)}${node.id}["${node.title.replace(/"/g, "#quot;")}"]\n`;

export const translate = (roadmap) => {
  const lines = (node, depth) =>
    line(node, depth) + (node.topics ?? []).map((topic) => lines(topic, depth + 1)).join("");
  return `mindmap\n${lines({ id: "root", title: roadmap.title, topics: roadmap.steps }, 1)}`;
};

export async function mount(container, text) {
  mermaid.initialize({ startOnLoad: false });
  const { svg } = await mermaid.render("mermaid-map", text);
  container.innerHTML = svg;
  return {};
}
