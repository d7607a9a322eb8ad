import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { hours } from "./custom/hours.js";
import { timeline } from "./custom/timeline.js";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/Custom rendering",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  args: { expanded: "fundamentals", progress: { http: "done", https: "done", dns: "learning" } },
  argTypes: mapControls,
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

/** The work in each step as a bar; the names of the steps stay what they are. */
export const OwnContent: Story = {
  args: { nodeContent: hours },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    const step = map.item("Work with Databases");
    await expect(step).toHaveTextContent(/\d+ h/);
    await userEvent.click(step);
    await expect(map.item("Work with Databases")).toHaveAttribute("aria-expanded", "true");
    await map.stillness();
  },
};

const onTimeline = {
  layout: timeline,
  expanded: "fundamentals language databases",
  // Begins with a step in the middle: high enough for what stands above the line.
  "--roadmap-frame-height": "40em",
};

/** Steps beside each other on a line through time, their topics below and above. */
export const OwnLayout: Story = {
  args: onTimeline,
  play: async ({ canvasElement, userEvent, args }) => {
    const map = await mapIn(canvasElement);
    const [back, on] = args.direction === "rtl" ? ["Right", "Left"] : ["Left", "Right"];
    const [first, second] = [map.item(/Learn the Fundamentals/), map.item(/Programming Language/)];
    const top = first.getBoundingClientRect().top;
    await expect(Math.abs(second.getBoundingClientRect().top - top)).toBeLessThan(1);
    first.focus();
    await userEvent.keyboard(`{Arrow${back}}`);
    await expect(map.item(/Learn the Fundamentals/)).toHaveAttribute("aria-expanded", "false");
    await userEvent.keyboard(`{Arrow${on}}`);
    await waitFor(() => expect(map.item(/How the Internet Works/)).toBeVisible());
    await map.stillness();
  },
};

export const OwnLayoutRightToLeft: Story = { args: { ...onTimeline, direction: "rtl" } };

export const BothDark: Story = {
  args: { ...onTimeline, nodeContent: hours, scheme: "dark" },
};
