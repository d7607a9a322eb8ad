/// <reference types="vite/client" />
import "./docs.css";
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { audit } from "./audit/audit.js";
import { expectNoViolations, watchPolicy } from "./policy-watch.js";

// `npm run build:manifest` writes it. A glob, because an import of a missing file would be an error.
const [manifest] = Object.values(
  import.meta.glob("../dist/custom-elements.json", { eager: true, import: "default" }),
);
if (manifest) setCustomElementsManifest(manifest);

/**
 * In `npm test` an audit of our own takes the place of the addon's, which the workshop shows, and
 * stories are served under a policy, see test/vitest.stories.config.ts.
 */
const isTest = import.meta.env.VITEST_STORYBOOK === "false";

const preview: Preview = {
  ...(isTest && { beforeAll: watchPolicy }),
  tags: ["autodocs"],
  afterEach: async ({ id, canvasElement, parameters }) => {
    if (!isTest) return;
    await expectNoViolations();
    await audit(id, canvasElement, parameters.a11y);
  },
  parameters: {
    a11y: { test: isTest ? "off" : "error" },
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
