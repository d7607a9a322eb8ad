import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { type Args, renderMap } from "./support/controls.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/Themes",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  args: {
    expanded: "fundamentals internet databases",
    selected: "databases",
    progress: { http: "done", https: "done", mysql: "learning" },
  },
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

/** One property is enough to belong to a page. */
export const Accent: Story = { args: { "--roadmap-accent": "#8a2f6b" } };

/** Square and dense. */
export const Dense: Story = {
  args: {
    "--roadmap-radius": "3px",
    "--roadmap-spacing": "0.5",
    "--roadmap-font-size": "14px",
  },
};

/** Round, roomy and warm. */
export const Warm: Story = {
  args: {
    "--roadmap-accent": "#a3461f",
    "--roadmap-background": "#fffaf2",
    "--roadmap-surface": "#fffefb",
    "--roadmap-road": "#f0e2cd",
    "--roadmap-road-marking": "#fffaf2",
    "--roadmap-radius": "1.2em",
    "--roadmap-spacing": "1.3",
    "--roadmap-font": "Georgia, serif",
  },
  // Each colour is for light pages only.
  parameters: { a11y: { schemes: ["light"] } },
};
