import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { type Args, renderMap } from "./support/controls.js";

const open = "fundamentals internet language python advanced";

const meta: Meta<Args> = {
  title: "roadmap-graph/Places",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  args: { expanded: open, progress: { http: "done", flask: "learning" } },
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

/** The smallest phone. */
export const Width280: Story = { args: { width: "280px" } };

export const Width390: Story = { args: { width: "390px" } };

/** A blog's column. */
export const Width720: Story = { args: { width: "720px" } };

/** The least width with branches on both sides. */
export const Width860: Story = { args: { width: "860px" } };

export const Width1180: Story = { args: { width: "1180px" } };

export const Dark: Story = { args: { scheme: "dark", selected: "python" } };

export const DarkNarrow: Story = { args: { scheme: "dark", width: "390px", selected: "python" } };

/** Sides change places; so do the arrow keys. */
export const RightToLeft: Story = { args: { direction: "rtl", selected: "internet" } };

export const RightToLeftNarrow: Story = { args: { direction: "rtl", width: "390px" } };

/** Text twice as large: sizes are measured, so everything makes room. */
export const LargeText: Story = { args: { "--roadmap-font-size": "32px", width: "720px" } };
