/// <reference types="vite/client" />
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { expect, waitFor } from "storybook/test";
import "../src/index.js";
import { mapIn } from "./support/map.js";
import { type PlaceArgs, placeControls, renderPlace } from "./support/place.js";
import shortList from "./support/short-list.html?raw";

const meta: Meta<PlaceArgs> = {
  title: "roadmap-graph/Sources",
  argTypes: placeControls,
  args: { width: "720px" },
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<PlaceArgs>;

const list = html`<ol>
  <li data-open>
    <strong>Learn the knots</strong> – three are enough for years
    <ul>
      <li data-status="done">Bowline<p>A loop that holds and still comes undone.</p></li>
      <li data-status="learning">Cleat hitch</li>
      <li>Reef knot</li>
    </ul>
  </li>
  <li>
    Read the wind
    <ul>
      <li>Points of sail</li>
      <li>Gusts and shifts</li>
    </ul>
  </li>
  <li>
    Go out
    <ul>
      <li>With a teacher</li>
      <li>With a friend</li>
    </ul>
  </li>
</ol>`;

const article = html`<article id="bread">
  <h2>Learn to bake bread</h2>
  <p>Bread needs four things and some patience.</p>
  <h3>Step 1: Know your flour</h3>
  <p>Flour decides how much water the dough takes.</p>
  <ul>
    <li><strong>Wheat:</strong> white, whole</li>
    <li><strong>Rye</strong> – dense and a little sour</li>
  </ul>
  <h3>Step 2: Keep a starter</h3>
  <p>Feed it every day, and it feeds you for years.</p>
  <ul>
    <li>Feeding (flour, water)</li>
    <li>A warm place</li>
  </ul>
  <h3>Step 3: Bake</h3>
  <p>A hot oven, steam, and time to cool.</p>
</article>`;

async function showsSteps(canvas: HTMLElement, count: number): Promise<void> {
  const { items } = await mapIn(canvas);
  await waitFor(() => expect(items().length).toBeGreaterThanOrEqual(count));
}

/** The page's own list becomes the map; without JavaScript it is what readers see. */
export const OwnList: Story = {
  render: (args): TemplateResult =>
    renderPlace(args, html`<roadmap-graph aria-label="Learn to sail">${list}</roadmap-graph>`),
  play: ({ canvasElement }) => showsSteps(canvasElement, 6),
};

/** The list of the guide "Get started", as it stands there. */
export const ShortList: Story = {
  render: (args): TemplateResult => renderPlace(args, unsafeHTML(shortList)),
  play: ({ canvasElement }) => showsSteps(canvasElement, 2),
};

/** The map is read out of the article beside it. */
export const FromAnArticle: Story = {
  render: (args): TemplateResult =>
    renderPlace(args, html`${article}<roadmap-graph from="#bread"></roadmap-graph>`),
  play: ({ canvasElement }) => showsSteps(canvasElement, 3),
};
