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
  readonly messages?: Readonly<Record<string, string>>;
}

const meta: Meta<Args> = {
  title: "roadmap-faq",
  component: "roadmap-faq",
  render: (args) =>
    renderPlace(
      args,
      html`<roadmap-faq
        src=${args.src || nothing}
        for=${args.for || nothing}
        .data=${"data" in args ? args.data : roadmap}
        .messages=${args.messages ?? {}}
        style=${stylesOf(args)}
      ></roadmap-faq>`,
    ),
  argTypes: { ...styleControlsOf("roadmap-faq"), ...placeControls, ...sharedControls },
};
export default meta;

type Story = StoryObj<Args>;

/** Every question of the ten steps. */
export const Closed: Story = {};

/** Opened by click. */
export const OneOpen: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const faq = await partsOf(canvasElement, "roadmap-faq");
    await userEvent.click(faq.getByText("Why does the backend matter?"));
    await expect(faq.getByText(/^It is the backbone/)).toBeVisible();
  },
};

export const Dark: Story = { ...OneOpen, args: { scheme: "dark" } };

/** The smallest phone. */
export const Width280: Story = { ...OneOpen, args: { width: "280px" } };

export const RightToLeft: Story = {
  args: { data: arabic, direction: "rtl", language: "ar", width: "390px" },
};
