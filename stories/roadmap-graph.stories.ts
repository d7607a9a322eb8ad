import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";

const meta: Meta<Args> = {
  title: "roadmap-graph",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  argTypes: mapControls,
};
export default meta;

type Story = StoryObj<Args>;

/** The ten steps, as a reader finds them. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    await expect(map.items()).toHaveLength(10);
  },
};

/** Opened and closed by click. */
export const OpenedByClick: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    const step = () => map.item("Work with Databases");
    await userEvent.click(step());
    await waitFor(() => expect(step()).toHaveAttribute("aria-expanded", "true"));
    await waitFor(() => expect(map.item("NoSQL Databases")).toBeVisible());
    await userEvent.click(step());
    await waitFor(() => expect(step()).toHaveAttribute("aria-expanded", "false"));
    await map.stillness();
  },
};

export const SomeOpen: Story = {
  args: {
    expanded: "fundamentals internet language python databases",
    progress: { http: "done", https: "done", dns: "learning", python: "learning", rest: "skipped" },
  },
};

export const AllOpen: Story = { args: { expanded: "all" } };

/** The detail has a place of its own and covers nothing. */
export const WithDetail: Story = {
  args: { expanded: "databases language", selected: "relational-databases" },
};

/** A map without its bar: keys search and help all the same. */
export const WithoutBar: Story = { args: { controls: "" } };

/** How much time is left, for pages that want it told. */
export const Estimate: Story = {
  args: { estimate: true, progress: { http: "done", https: "done", dns: "done" } },
};
