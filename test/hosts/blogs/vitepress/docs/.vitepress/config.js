export default {
  title: "A boat of my own",
  outDir: "../dist",
  cleanUrls: true,
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { src: "/roadmap-graph/roadmap-graph.min.js", defer: "" }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("roadmap-") } } },
};
