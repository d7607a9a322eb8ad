import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, waitFor, within } from "storybook/test";
import type { RoadmapGraph } from "../src/element.js";
import "./studio/roadmap-studio.js";
import { blankPage } from "./studio/blank-page.js";
import { boxesOf, customPropertiesOf } from "./studio/looks.js";
import type { RoadmapStudio } from "./studio/roadmap-studio.js";

interface StudioArgs {
  readonly view: RoadmapStudio["view"];
  readonly withProgress: boolean;
}

const meta: Meta<StudioArgs> = {
  title: "Studio",
  render: ({ view, withProgress }) =>
    html`<roadmap-studio view=${view} .withProgress=${withProgress}></roadmap-studio>`,
  args: { view: "full", withProgress: true },
  argTypes: { view: { control: "inline-radio", options: ["phone", "column", "full", "all"] } },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<StudioArgs>;

/** Finds what is in the studio by role and name. */
async function studioIn(canvas: HTMLElement) {
  const studio = canvas.querySelector("roadmap-studio") as RoadmapStudio;
  await studio.updateComplete;
  // Queries work on any parent node; the types ask for an element.
  const inside = within(studio.shadowRoot as unknown as HTMLElement);
  const map = () => studio.renderRoot.querySelector("roadmap-graph") as RoadmapGraph;
  const code = () => inside.getByRole("region", { name: "Script tag" }).textContent ?? "";
  return { studio, inside, map, code };
}

/** Pick, look, copy. */
export const Studio: Story = {};

/** All three widths at once. */
export const SideBySide: Story = {
  args: { view: "all" },
  // Three times the same map has three times the same name.
  parameters: { a11y: { config: { rules: [{ id: "landmark-unique", enabled: false }] } } },
};

/** What is opened in the map is in the code, and what is chosen is in both. */
export const Chosen: Story = {
  args: { view: "column" },
  play: async ({ canvasElement, userEvent }) => {
    const { inside, map, code } = await studioIn(canvasElement);
    await userEvent.click(inside.getByRole("radio", { name: "Newspaper" }));
    await userEvent.click(inside.getByRole("checkbox", { name: /^3: / }));
    await waitFor(() => expect(code()).toContain('expanded="fundamentals databases"'));
    await expect(code()).toContain("themes/newspaper.css");
    await expect(map()).toHaveAttribute("expanded", "fundamentals databases");
    await userEvent.click(inside.getByRole("button", { name: "Start over" }));
    await waitFor(() => expect(code()).not.toContain("newspaper"));
  },
};

/** The copied lines on a blank page make the same map, node by node. */
export const CopiedLooksTheSame: Story = {
  args: { view: "column", withProgress: false },
  tags: ["!dev"],
  play: async ({ canvasElement, userEvent }) => {
    const { inside, map, code } = await studioIn(canvasElement);
    for (const [theme, layout] of [
      ["Plain", "Road"],
      ["Paper", "Radial"],
      ["Terminal", "Tree"],
      ["Playful", "Road"],
    ] as const) {
      await userEvent.click(inside.getByRole("radio", { name: theme }));
      await userEvent.click(inside.getByRole("radio", { name: layout }));
      await userEvent.click(inside.getByRole("radio", { name: "Magenta" }));
      await userEvent.click(inside.getByRole("radio", { name: "Dark" }));
      await userEvent.click(inside.getByRole("radio", { name: "Roomy" }));
      await waitFor(() => expect(code()).toContain("--roadmap-spacing: 1.5"));
      const page = await blankPage(code(), map().offsetWidth);
      // Where a frame looks depends on what was done before.
      await Promise.all([map().fit(), page.map.fit()]);
      await waitFor(() => expect(boxesOf(page.map)).toEqual(boxesOf(map())), { timeout: 4000 });
      await expect(boxesOf(map()).length).toBeGreaterThan(10);
      await expect(customPropertiesOf(page.map)).toEqual(customPropertiesOf(map()));
      page.close();
    }
  },
};
