import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
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

/** Steps with a badge and a number of hours; their names stay what they are. */
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

/** Steps beside each other on a line through time, their topics hanging below. */
export const OwnLayout: Story = {
  args: { layout: timeline },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    const [first, second] = [map.item(/Learn the Fundamentals/), map.item(/Programming Language/)];
    const top = first.getBoundingClientRect().top;
    await expect(Math.abs(second.getBoundingClientRect().top - top)).toBeLessThan(1);
    first.focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(map.item(/Learn the Fundamentals/)).toHaveAttribute("aria-expanded", "false");
    await map.stillness();
  },
};

export const OwnLayoutRightToLeft: Story = { args: { layout: timeline, direction: "rtl" } };

export const BothDark: Story = {
  args: { layout: timeline, nodeContent: hours, scheme: "dark" },
};
