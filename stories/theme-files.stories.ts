import type { Meta, StoryObj } from "@storybook/web-components-vite";
import roadmap from "backend-roadmap-data";
import { html, type TemplateResult } from "lit";
import { expect } from "storybook/test";
import { type Args, mapControls, renderMap } from "./support/controls.js";
import { mapIn } from "./support/map.js";
import { THEMES, type ThemeName, themeSheet } from "./support/themes.js";

interface ThemeArgs extends Args {
  readonly theme: ThemeName;
}

/** The map, the card and the questions, dressed by one style sheet. */
function renderThemed(args: ThemeArgs): TemplateResult {
  const beside = html`<roadmap-next .data=${roadmap} .progress=${args.progress ?? {}}></roadmap-next>
    <roadmap-faq .data=${roadmap}></roadmap-faq>`;
  return html`<style>
      ${themeSheet(args.theme)}
    </style>
    ${renderMap(args, beside)}`;
}

const meta: Meta<ThemeArgs> = {
  title: "roadmap-graph/Theme files",
  component: "roadmap-graph",
  render: renderThemed,
  args: {
    expanded: "fundamentals internet language databases",
    selected: "relational-databases",
    progress: {
      ...{ http: "done", https: "done", dns: "done", hosting: "done", mysql: "done" },
      ...{ graphql: "learning", python: "learning", rest: "skipped" },
    },
  },
  argTypes: {
    theme: { control: "inline-radio", options: THEMES, table: { category: "place" } },
    ...mapControls,
  },
  tags: ["!autodocs"],
  play: async ({ canvasElement, args }) => {
    const map = await mapIn(canvasElement);
    await map.stillness();
    const [, accent = ""] = /--roadmap-accent:\s*(.*);/.exec(themeSheet(args.theme)) ?? [];
    const style = getComputedStyle(map.element);
    await expect(style.getPropertyValue("--roadmap-accent")).toBe(accent);
  },
};
export default meta;

type Story = StoryObj<ThemeArgs>;

const narrowAndDark = { width: "390px", scheme: "dark" } as const;

/** A notebook page. */
export const Paper: Story = { args: { theme: "paper" } };

/** At night the notebook is a blackboard. */
export const PaperNarrow: Story = { args: { theme: "paper", ...narrowAndDark } };

/** Green bars on the paper of a line printer. */
export const Terminal: Story = { args: { theme: "terminal" } };

/** A phosphor screen. */
export const TerminalNarrow: Story = { args: { theme: "terminal", ...narrowAndDark } };

const enhanced = {
  a11y: { config: { rules: [{ id: "color-contrast-enhanced", enabled: true }] } },
};

/** 7:1 for every text. */
export const HighContrast: Story = { args: { theme: "high-contrast" }, parameters: enhanced };

export const HighContrastNarrow: Story = {
  args: { theme: "high-contrast", ...narrowAndDark },
  parameters: enhanced,
};

/** Fat outlines and hard shadows. */
export const Playful: Story = { args: { theme: "playful" } };

export const PlayfulNarrow: Story = { args: { theme: "playful", ...narrowAndDark } };

/** A masthead and column rules. */
export const Newspaper: Story = { args: { theme: "newspaper" } };

/** The night edition. */
export const NewspaperNarrow: Story = { args: { theme: "newspaper", ...narrowAndDark } };

/** Frosted panes over a morning sky. */
export const Glass: Story = { args: { theme: "glass" } };

export const GlassNarrow: Story = { args: { theme: "glass", ...narrowAndDark } };

/** The same files dress the other layouts. */
export const PaperTree: Story = { args: { theme: "paper", layout: "tree", scheme: "dark" } };

export const GlassRadial: Story = { args: { theme: "glass", layout: "radial" } };

/** And pages that run the other way. */
export const PlayfulRightToLeft: Story = {
  args: { theme: "playful", direction: "rtl", language: "ar" },
};
