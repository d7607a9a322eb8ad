import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, spyOn, waitFor, within } from "storybook/test";
import type { RoadmapGraph } from "../src/element.js";
import "./studio/roadmap-studio.js";
import { blankPage } from "./studio/blank-page.js";
import { customPropertiesOf, looksOf } from "./studio/looks.js";
import type { RoadmapStudio } from "./studio/roadmap-studio.js";

interface StudioArgs {
  readonly view: RoadmapStudio["view"];
  readonly withProgress: boolean;
}

const meta: Meta<StudioArgs> = {
  title: "Studio",
  // What is focused is not to end up behind the bar at the bottom.
  render: ({ view, withProgress }) =>
    html`<style>
        html {
          scroll-padding-block-end: 6rem;
        }
      </style>
      <roadmap-studio view=${view} .withProgress=${withProgress}></roadmap-studio>`,
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
  const code = (name = "Script tag") => inside.getByRole("region", { name }).textContent ?? "";
  return { studio, inside, map, code };
}

/** Pick, look, copy. */
export const Studio: Story = {};

/** All three widths at once. */
export const SideBySide: Story = {
  args: { view: "all" },
  // Three times the same map has three times the same name.
  parameters: { a11y: { config: { rules: [{ id: "landmark-unique", enabled: false }] } } },
  play: async ({ canvasElement }) => {
    const { studio } = await studioIn(canvasElement);
    for (const page of studio.renderRoot.querySelectorAll("figure")) {
      const { offsetWidth } = page.querySelector("roadmap-graph") as RoadmapGraph;
      await waitFor(() =>
        expect(page.querySelector("figcaption")).toHaveTextContent(`, ${offsetWidth} `),
      );
    }
  },
};

/** What is to be copied is in sight from the beginning, and near for the keyboard. */
export const WithinReach: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, userEvent }) => {
    const { studio, inside } = await studioIn(canvasElement);
    const copy = inside.getByRole("button", { name: "Copy" });
    await expect(copy.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
    inside.getByRole("button", { name: "Go to the code" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(studio.shadowRoot?.activeElement).toBe(
      inside.getByRole("radio", { name: "Script tag" }),
    );
  },
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

/** What was copied is on the clipboard; where that is refused, it is selected. Both are said. */
export const Copied: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, userEvent }) => {
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { inside, code } = await studioIn(canvasElement);
    const receipt = inside.getByText("", { selector: "output" });
    const copy = () => userEvent.click(inside.getByRole("button", { name: "Copy" }));
    await userEvent.click(inside.getByRole("radio", { name: "React" }));
    await copy();
    await waitFor(() => expect(receipt).toHaveTextContent("Copied: React"));
    await expect(write).toHaveBeenCalledWith(code("React"));
    await userEvent.click(inside.getByRole("radio", { name: "Vue" }));
    await waitFor(() => expect(receipt).toBeEmptyDOMElement());
    write.mockRejectedValue(new Error("Refused."));
    await copy();
    await waitFor(() => expect(receipt).toHaveTextContent(/^Selected/));
  },
};

/** Picks by name, and puts the copied lines on a blank page: both maps have to look the same. */
function copied(picks: readonly string[], language = "en"): Story {
  return {
    args: { view: "column", withProgress: false },
    play: async ({ canvasElement, userEvent }) => {
      const { inside, map, code } = await studioIn(canvasElement);
      for (const name of picks) {
        const [control] = inside.queryAllByRole("radio", { name });
        await userEvent.click(control ?? inside.getByRole("checkbox", { name }));
      }
      await userEvent.selectOptions(inside.getByRole("combobox", { name: "Language" }), language);
      const lines = code("Script tag");
      await userEvent.click(inside.getByRole("radio", { name: "CSS theme" }));
      const sheet = code("CSS theme");
      for (const copy of [lines, withSheet(lines, sheet)]) {
        const page = await blankPage(copy, map().offsetWidth);
        // Where a frame looks depends on what was done before, and where it is not yet there, on
        // nothing: so both are asked until they agree.
        await waitFor(
          async () => {
            await Promise.all([map().fit(), page.map.fit()]);
            await expect(looksOf(page.map)).toEqual(looksOf(map()));
          },
          { timeout: 8000, interval: 250 },
        );
        await expect(looksOf(map()).length).toBeGreaterThan(10);
        await expect(customPropertiesOf(page.map)).toEqual(customPropertiesOf(map()));
        page.close();
      }
    },
  };
}

/** The same map, dressed by the copied style sheet alone. */
function withSheet(lines: string, sheet: string): string {
  return `<style>${sheet}</style>${lines.replace(/^<(?:link|style)[\s\S]*?(?=<script|<!--)/, "")}`;
}

// Tags are read without running this file, so each story has its own.
export const CopiedPlain: Story = {
  ...copied(["Magenta", "Dark", "Roomy", "3: Work with Databases"]),
  tags: ["!dev"],
};

export const CopiedPaper: Story = {
  ...copied(["Paper", "Radial", "Round", "Zoom"]),
  tags: ["!dev"],
};

export const CopiedTerminal: Story = {
  ...copied(["Terminal", "Tree", "Light", "Teal"]),
  tags: ["!dev"],
};

export const CopiedPlayful: Story = {
  ...copied(["Playful", "Dark", "Serif"], "ar"),
  tags: ["!dev"],
};

export const CopiedNewspaper: Story = {
  ...copied(["Newspaper", "Dense", "Menu", "Progress"], "de"),
  tags: ["!dev"],
};
