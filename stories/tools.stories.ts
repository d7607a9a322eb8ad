import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { encodeProgress } from "../src/view/tools/progress-code.js";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";

const meta: Meta<Args> = {
  title: "roadmap-graph/Tools",
  component: "roadmap-graph",
  render: (args) => renderMap(args),
  argTypes: mapControls,
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<Args>;

const begun = { http: "done", https: "done", dns: "learning", rest: "skipped" } as const;

/** Hits are lit, and branches opened for them, as one types. */
export const Searching: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    await userEvent.click(map.inside.getByRole("button", { name: "Search" }));
    await userEvent.type(await map.inside.findByRole("searchbox"), "redis");
    await waitFor(() => expect(map.inside.getByRole("status")).toHaveTextContent(/^\d+ hits/));
    await expect(map.inside.getAllByRole("treeitem", { name: "Redis" })[0]).toBeVisible();
    await map.stillness();
  },
};

export const SearchingNarrow: Story = { ...Searching, args: { width: "320px" } };

export const SearchingDark: Story = { ...Searching, args: { scheme: "dark" } };

/** A typo or two is forgiven. */
export const SearchingWithATypo: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    map.items()[0]?.focus();
    await userEvent.keyboard("/");
    await userEvent.type(await map.inside.findByRole("searchbox"), "postgers");
    await waitFor(() => expect(map.inside.getByRole("status")).toHaveTextContent(/similar/));
    await waitFor(() => expect(map.item("PostgreSQL")).toBeVisible());
    await map.stillness();
  },
};

/** 1 to 4 mark the node that has the focus, Ctrl and Z take it back. */
export const MarkedByKeys: Story = {
  args: { expanded: "fundamentals internet" },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    map.item("HTTP").focus();
    await userEvent.keyboard("3");
    await waitFor(() => expect(map.item("HTTP (Done)")).toBeVisible());
    await userEvent.keyboard("{ArrowDown}2");
    await waitFor(() => expect(map.item("HTTPS (Learning)")).toBeVisible());
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(map.item("HTTPS")).toBeVisible());
  },
};

/** A parent asks nothing: what is below it is marked as well, and can be undone. */
export const MarkedWithABranch: Story = {
  args: { expanded: "fundamentals internet" },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    map.item("Learn the Fundamentals").focus();
    await userEvent.keyboard("3");
    await expect(await map.inside.findByRole("button", { name: "Undo" })).toBeVisible();
    await expect(map.item("HTTP (Done)")).toBeVisible();
  },
};

/** Python is chosen: other languages step back, and its frameworks come forward. */
export const Choice: Story = {
  args: {
    expanded: "language python frameworks python-frameworks",
    progress: { django: "learning" },
  },
};

export const ChoiceDark: Story = { ...Choice, args: { ...Choice.args, scheme: "dark" } };

/** Lines lead from the selected node to its relatives, or to what hides them. */
export const Relations: Story = {
  args: { expanded: "language python frameworks python-frameworks", selected: "django-framework" },
};

export const MenuOpen: Story = {
  args: { progress: begun },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    await userEvent.click(map.inside.getByRole("button", { name: "More" }));
    await expect(await map.inside.findByRole("button", { name: "Reset progress" })).toBeVisible();
  },
};

export const MenuOpenNarrow: Story = { ...MenuOpen, args: { ...MenuOpen.args, width: "320px" } };

/** What the keys do, for who asks. */
export const HelpCard: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    map.items()[0]?.focus();
    await userEvent.keyboard("?");
    await expect(await map.inside.findByRole("dialog", { name: "Keys and marks" })).toBeVisible();
  },
};

export const HelpCardDark: Story = { ...HelpCard, args: { scheme: "dark" } };

/** A link with the marks in it, for another device. */
export const TakeAlong: Story = {
  args: { progress: begun },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    await userEvent.click(map.inside.getByRole("button", { name: "More" }));
    await userEvent.click(await map.inside.findByRole("button", { name: "Take progress along" }));
    await userEvent.click(await map.inside.findByRole("button", { name: "Show as QR code" }));
    await expect(await map.inside.findByRole("img", { name: "QR code of the link" })).toBeVisible();
  },
};

/** A reader who follows such a link decides what becomes of it. */
export const TakeOver: Story = {
  args: { progress: { python: "learning" } },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    const code = await encodeProgress(new Map(Object.entries(begun)));
    location.hash = `roadmap-progress=${code}&in=backend`;
    const name = "Take over this progress?";
    await expect(await map.inside.findByRole("dialog", { name })).toBeVisible();
  },
};

export const Reset: Story = {
  args: { progress: begun },
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    await userEvent.click(map.inside.getByRole("button", { name: "More" }));
    await userEvent.click(await map.inside.findByRole("button", { name: "Reset progress" }));
    await expect(await map.inside.findByRole("dialog")).toBeVisible();
  },
};

/** What comes out of a printer, shown on the screen. */
export const StudySheet: Story = {
  args: { width: "720px", progress: begun },
  // Paper is white.
  parameters: { a11y: { schemes: ["light"] } },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    dispatchEvent(new Event("beforeprint"));
    const sheet = map.element.shadowRoot?.querySelector(".study-sheet") as HTMLElement;
    sheet.classList.add("alone");
    for (const part of sheet.parentElement?.children ?? []) {
      part.toggleAttribute("hidden", part !== sheet);
    }
    await expect(map.inside.getByText("https://expressjs.com/")).toBeVisible();
  },
};
