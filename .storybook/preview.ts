/// <reference types="vite/client" />
import "./docs.css";
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
    options: {
      storySort: {
        order: [
          "Guides",
          [
            "Get started",
            "Write your own roadmap",
            "Theming",
            "Events and progress",
            "Accessibility",
            "Hosting and CSP",
            "Frameworks",
            "Custom rendering",
          ],
          "Studio",
          "roadmap-graph",
          "roadmap-next",
          "roadmap-faq",
          "Reference",
          "Manual",
        ],
      },
    },
  },
};

export default preview;
