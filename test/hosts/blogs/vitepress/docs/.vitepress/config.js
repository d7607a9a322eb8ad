export default {
  title: "A boat of my own",
  outDir: "../dist",
  cleanUrls: true,
  transformHead: () => [["link", { rel: "icon", href: "data:," }]],
  head: [["script", { src: "/roadmap-graph/roadmap-graph.min.js", defer: "" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("roadmap-") } } },
};
