export default function (config) {
  config.addPassthroughCopy({ public: "/" });
  config.addShortcode("roadmap", (src) => `<roadmap-graph src="${src}"></roadmap-graph>`);
  return { dir: { input: "content", output: "dist", includes: "../_includes" } };
}
