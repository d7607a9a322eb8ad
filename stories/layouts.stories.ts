import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/Layouts",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  args: {
    expanded: "fundamentals internet language python",
    progress: { http: "done", https: "done", dns: "learning", python: "learning" },
  },
  argTypes: mapControls,
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

/** From left to right, in a frame that is moved and zoomed. */
export const Tree: Story = { args: { layout: "tree" } };

export const TreeNarrow: Story = { args: { layout: "tree", width: "390px" } };

/** The detail lies in the frame, and its node beside it. */
export const TreeWithDetail: Story = { args: { layout: "tree", selected: "python" } };

export const TreeDark: Story = { args: { layout: "tree", scheme: "dark", selected: "python" } };

/** From right to left; so are its keys. */
export const TreeRightToLeft: Story = { args: { layout: "tree", direction: "rtl" } };

/** Steps in a ring, their topics in rings around it. */
export const Radial: Story = { args: { layout: "radial" } };

export const RadialNarrow: Story = { args: { layout: "radial", width: "390px" } };

export const RadialWithDetail: Story = { args: { layout: "radial", selected: "dns" } };

export const RadialDark: Story = { args: { layout: "radial", scheme: "dark" } };

export const RadialRightToLeft: Story = { args: { layout: "radial", direction: "rtl" } };

/** From one picture to the next: what was open and marked stays so. */
export const Switched: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    const count = map.items().length;
    for (const name of ["Tree", "Circle", "Road", "Tree"]) {
      await userEvent.click(map.inside.getByRole("button", { name: "More" }));
      await userEvent.click(await map.inside.findByRole("radio", { name }));
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(map.inside.queryByRole("radio", { name })).toBeNull());
    }
    await expect(map.items()).toHaveLength(count);
    await expect(map.item("HTTP (Done)")).toBeVisible();
    await map.stillness();
  },
};
