import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";
import { frameworkFiles } from "./framework-files.mjs";
import { publicOnly } from "./public-only.mjs";

const DOCS = "https://www.npmjs.com/package/roadmap-graph";

/** What both editors are told. */
const editors = {
  outdir: "dist",
  exclude: ["Companion"],
  // Editors list these by themselves, or the text that pops up would fill the screen.
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
  hideLogs: true,
};

/** What `npm run build:manifest` reads to describe the elements for editors and frameworks. */
export default {
  globs: ["src/elements/**/*.ts"],
  exclude: ["**/*.styles.ts", "**/live-*.ts", "**/arrival.ts"],
  outdir: "dist",
  packagejson: false,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({
      ...editors,
      htmlFileName: "html.custom-data.json",
      cssFileName: "css.custom-data.json",
      referencesTemplate: () => [{ name: "roadmap-graph", url: DOCS }],
    }),
    customElementJetBrainsPlugin({
      ...editors,
      packageJson: false,
      // Its own documents call this `referencesTemplate`.
      referenceTemplate: () => ({ name: "roadmap-graph", url: DOCS }),
    }),
    frameworkFiles,
  ],
};
