/**
 * What is compared. The file of a peer is `peers/<name>.js`; ours are in `ours/`.
 *
 * @typedef {object} Library
 * @property {string} name
 * @property {string} title as it stands in the tables
 * @property {string} [package] whose version is shown
 * @property {boolean} [isOurs]
 * @property {boolean} [isTenOnly] cannot take part where there are many nodes
 * @property {string} [script] of ours: what the page loads, below the folder of the build
 */

/** @type {readonly Library[]} */
export const libraries = [
  { name: "roadmap-graph", title: "roadmap-graph", isOurs: true, script: "cdn/roadmap-graph.js" },
  {
    name: "roadmap-graph-classic",
    title: "roadmap-graph, classic script",
    isOurs: true,
    isTenOnly: true,
    script: "roadmap-graph.min.js",
  },
  { name: "jsmind", title: "jsMind", package: "jsmind" },
  { name: "mind-elixir", title: "Mind Elixir", package: "mind-elixir" },
  { name: "markmap", title: "markmap", package: "markmap-view" },
  { name: "d3-org-chart", title: "d3-org-chart", package: "d3-org-chart" },
  { name: "echarts", title: "ECharts tree", package: "echarts" },
  { name: "react-flow", title: "React Flow", package: "@xyflow/react" },
  { name: "react-flow-visible", title: "React Flow, visible only", package: "@xyflow/react" },
  { name: "cytoscape", title: "Cytoscape.js + dagre", package: "cytoscape" },
  { name: "vis-network", title: "vis-network", package: "vis-network" },
  { name: "gojs", title: "GoJS", package: "gojs" },
  { name: "g6", title: "AntV G6", package: "@antv/g6" },
  { name: "mermaid", title: "Mermaid mindmap", package: "mermaid", isTenOnly: true },
];

export const peers = libraries.filter(({ isOurs }) => !isOurs);

/** @param {string} name */
export function libraryNamed(name) {
  return libraries.find((library) => library.name === name);
}
