import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { type Args, renderMap } from "./support/controls.js";
import { hugeRoadmap } from "./support/huge-roadmap.js";
import { mapIn } from "./support/map.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/States",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

/** No data, no address, and no roadmap that came with the script. */
export const Empty: Story = { args: { data: undefined } };

/** Data that never arrives. */
export const Loading: Story = {
  args: { data: undefined, src: "never.json" },
  beforeEach: () => replaceFetch(() => new Promise(() => {})),
};

/** The server has no such file; a reader can try again. */
export const NotFound: Story = {
  args: { data: undefined, src: "missing.json" },
  beforeEach: () => replaceFetch(async () => new Response("", { status: 404 })),
  play: async ({ canvasElement }) => {
    const { inside } = await mapIn(canvasElement);
    await expect(await inside.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** What is wrong, and where, for the author of the page. */
export const FaultyData: Story = {
  args: {
    data: {
      formatVersion: 1,
      id: "faulty",
      title: "",
      steps: [{ id: "soil", title: "Soil", topics: [{ id: "soil", title: 7 }] }, "water"],
    },
  },
  play: async ({ canvasElement }) => {
    const { inside } = await mapIn(canvasElement);
    await expect(inside.getByText("steps[0].topics[0].title")).toBeVisible();
  },
};

/** Ten thousand nodes, all open: what is in the window is drawn. */
export const Huge: Story = { args: { data: hugeRoadmap(10_000), expanded: "all" } };

/** Titles of every length, in one word and in many. */
export const LongTitles: Story = {
  args: {
    width: "390px",
    expanded: "all",
    data: {
      formatVersion: 1,
      id: "long",
      title: "A roadmap whose own title goes on for longer than any bar has room for it",
      steps: [
        {
          id: "words",
          title: "A step that is called by so many words that they need several lines",
          tagline: "And a tagline that does not want to be outdone by it",
          topics: [
            { id: "one-word", title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" },
            {
              id: "many",
              title: "A topic that says in a whole sentence what others say in a word",
            },
          ],
        },
      ],
    },
  },
};

function replaceFetch(replacement: typeof fetch): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = replacement;
  return () => {
    globalThis.fetch = original;
  };
}
