import { defineConfig } from "vite";

/**
 * package.json names the published files that have side effects. Read that way the sources have
 * none, and a production build would drop `import "../src/index.js"` from a story.
 */
const keepImportsOfSources = {
  name: "keep-imports-of-sources",
  transform: {
    filter: { id: /\.ts$/ },
    handler: () => ({ moduleSideEffects: true }),
  },
};

/** Storybook adds all else itself; the configuration at the root builds the library. */
export default defineConfig({
  publicDir: false,
  plugins: [keepImportsOfSources],
  // Found one after the other, these would make two copies of Lit and a reload in mid test.
  optimizeDeps: {
    include: ["d3", "lit", "lit/decorators.js", "lit/directive-helpers.js", "lit/directives/*.js"],
  },
});
