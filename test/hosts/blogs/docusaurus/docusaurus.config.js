export default {
  title: "A boat of my own",
  url: "https://example.org",
  baseUrl: "/",
  favicon: "data:,",
  scripts: [{ src: "/roadmap-graph/roadmap-graph.min.js", defer: true }],
  themes: ["@docusaurus/theme-classic"],
  plugins: [["@docusaurus/plugin-content-blog", { routeBasePath: "/" }]],
};
