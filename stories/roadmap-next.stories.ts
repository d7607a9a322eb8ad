import type { Meta, StoryObj } from "@storybook/web-components-vite";
import roadmap from "backend-roadmap-data";
import arabic from "backend-roadmap-data/ar.js";
import { html, nothing } from "lit";
import { expect } from "storybook/test";
import { partsOf, sharedControls } from "./support/companions.js";
import { styleControlsOf } from "./support/manifest.js";
import { type PlaceArgs, placeControls, renderPlace, stylesOf } from "./support/place.js";

interface Args extends PlaceArgs {
  readonly data?: unknown;
  readonly src?: string;
  readonly for?: string;
  readonly progress?: Readonly<Record<string, string>>;
  readonly messages?: Readonly<Record<string, string>>;
  readonly withMap?: boolean;
}

const meta: Meta<Args> = {
  title: "roadmap-next",
  component: "roadmap-next",
  render: (args) =>
    renderPlace(
      args,
      html`<roadmap-next
          src=${args.src || nothing}
          for=${args.for || nothing}
          .data=${args.withMap ? undefined : "data" in args ? args.data : roadmap}
          .progress=${args.withMap ? undefined : (args.progress ?? {})}
          .messages=${args.messages ?? {}}
          style=${stylesOf(args)}
        ></roadmap-next>
        ${
          args.withMap
            ? html`<roadmap-graph .data=${roadmap} .progress=${args.progress ?? {}}></roadmap-graph>`
            : nothing
        }`,
    ),
  argTypes: {
    ...styleControlsOf("roadmap-next"),
    ...placeControls,
    ...sharedControls,
    progress: { control: "object" },
    withMap: { control: "boolean", table: { category: "place" } },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Where everybody begins. */
export const First: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const card = await partsOf(canvasElement, "roadmap-next");
    await userEvent.click(card.getByRole("button", { name: "Done" }));
    await expect(await card.findByRole("heading", { name: "HTTPS" })).toBeVisible();
  },
};

/** A topic that is begun goes before all others. */
export const Learning: Story = {
  args: { progress: { http: "done", https: "done", dns: "learning" } },
};

/** A card and a map that share their progress. */
export const BesideAMap: Story = {
  args: { withMap: true, progress: { http: "done" } },
  play: async ({ canvasElement }) => {
    const card = await partsOf(canvasElement, "roadmap-next");
    await expect(await card.findByRole("button", { name: "Show on the map" })).toBeVisible();
  },
};

export const AllDone: Story = {
  args: {
    data: { formatVersion: 1, id: "short", title: "Short", steps: [{ id: "a", title: "A step" }] },
    progress: { a: "done" },
  },
};

export const Dark: Story = { args: { scheme: "dark", progress: { http: "learning" } } };

/** The smallest phone. */
export const Width280: Story = { args: { width: "280px" } };

export const RightToLeft: Story = {
  args: { data: arabic, direction: "rtl", language: "ar", width: "390px" },
};

/** What is wrong with the data, for the author of the page. */
export const Faulty: Story = {
  args: { data: { formatVersion: 1, id: "faulty", title: "", steps: [] } },
};
