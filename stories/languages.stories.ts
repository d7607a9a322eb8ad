import type { Meta, StoryObj } from "@storybook/web-components-vite";
import arabic from "backend-roadmap-data/ar.js";
import { expect, waitFor } from "storybook/test";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";
import { LANGUAGES } from "./support/place.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/Languages",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  args: { expanded: "fundamentals language", progress: { http: "done", dns: "learning" } },
  argTypes: mapControls,
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

const inArabic = { data: arabic, language: "ar", direction: "rtl" } as const;

/** The words of the interface in each language that is shipped; the roadmap keeps its own. */
export const Shipped: Story = {
  args: { language: "de", selected: "http" },
  argTypes: { language: { control: "inline-radio", options: LANGUAGES } },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    await expect(map.inside.getByRole("button", { name: "Suchen" })).toBeVisible();
  },
};

/** The Arabic edition: the same ids, so that marks carry over. */
export const Arabic: Story = { args: inArabic };

export const ArabicNarrow: Story = { args: { ...inArabic, width: "390px", selected: "http" } };

export const ArabicDark: Story = { args: { ...inArabic, scheme: "dark", selected: "http" } };

export const ArabicTree: Story = { args: { ...inArabic, layout: "tree" } };

export const ArabicRadial: Story = { args: { ...inArabic, layout: "radial" } };

/** What stands in the page may change its language at any time. */
export const Switched: Story = {
  args: { language: "fr" },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    const place = map.element.parentElement as HTMLElement;
    place.lang = "ja";
    await waitFor(() => expect(map.inside.getByRole("button", { name: "検索" })).toBeVisible());
    place.lang = "fr";
    await waitFor(() =>
      expect(map.inside.getByRole("button", { name: "Rechercher" })).toBeVisible(),
    );
  },
};
