/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";

// `npm run build:manifest` writes it. A glob, because an import of a missing file would be an error.
const [manifest] = Object.values(
  import.meta.glob("../dist/custom-elements.json", { eager: true, import: "default" }),
);
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
  },
};

export default preview;
