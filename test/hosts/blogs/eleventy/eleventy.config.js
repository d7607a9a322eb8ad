export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ public: "/" });
  eleventyConfig.ignores.add("public/**");
  eleventyConfig.addShortcode("roadmap", (src) => `<roadmap-graph src="${src}"></roadmap-graph>`);
  return { dir: { input: "content", output: "dist", includes: "../_includes" } };
}
