import type { Meta, StoryObj } from "@storybook/web-components-vite";
import roadmap from "backend-roadmap-data";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { expect, waitFor } from "storybook/test";
import "../src/index.js";
import blogStyles from "./support/blog-page.css?raw";
import { mapIn } from "./support/map.js";

interface BlogArgs {
  readonly scheme: "light" | "dark";
  readonly width: string;
  readonly expanded: string;
  readonly hasSidebar: boolean;
}

const meta: Meta<BlogArgs> = {
  title: "roadmap-graph/In a blog",
  render: renderBlog,
  args: { scheme: "light", width: "100%", expanded: "fundamentals internet", hasSidebar: true },
  argTypes: { scheme: { control: "inline-radio", options: ["light", "dark"] } },
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
};
export default meta;

type Story = StoryObj<BlogArgs>;

const sidebar = html`<aside aria-label="Beside the article">
  <roadmap-next for="almanac-map"></roadmap-next>
  <section>
    <h2>Most read</h2>
    <ol>
      <li><a href="#letters">Letters to a first server</a></li>
      <li><a href="#craft">What a cache forgets</a></li>
      <li><a href="#careers">The interview that was a walk</a></li>
    </ol>
  </section>
</aside>`;

/** A magazine with a serif face, a sticky header and a sidebar; the card in it follows the map. */
function renderBlog({ scheme, width, expanded, hasSidebar }: BlogArgs): TemplateResult {
  return html`<style>
      ${blogStyles}
    </style>
    <div class="almanac" style=${styleMap({ "color-scheme": scheme, "max-inline-size": width })}>
      <header class="masthead">
        <strong>The Almanac</strong>
        <nav aria-label="Sections">
          <a href="#craft">Craft</a> <a href="#careers">Careers</a> <a href="#letters">Letters</a>
          <a class="subscribe" href="#subscribe">Subscribe</a>
        </nav>
      </header>
      <div class="columns">
        <main>
          <p class="kicker">Careers</p>
          <h1>Ten steps to the other side of the screen</h1>
          <p class="standfirst">
            Nobody learns the backend in a weekend. But you can see all of it in one picture.
          </p>
          <p class="byline">
            <span><strong>Mara Lindqvist</strong> 3 November, 11 minutes to read</span>
          </p>
          <p class="drop-cap">
            Every list of this kind makes the same promise and breaks it by the third item: that
            things stand in a row. They do not. A language brings its frameworks along, a database
            comes back as an attack to defend against, and what you skip in March waits for you in
            October.
          </p>
          <p>
            So here is the list as a map. Open what you are curious about, tick off what you know,
            and come back: your browser remembers where you were.
          </p>
          <figure>
            <roadmap-graph
              id="almanac-map"
              progress-key="almanac"
              expanded=${expanded}
              .data=${roadmap}
              .progress=${{ http: "done", https: "done", dns: "learning" }}
            ></roadmap-graph>
            <figcaption>All ten steps; each opens at a click.</figcaption>
          </figure>
          <h2>Where people get stuck</h2>
          <p>
            Between steps three and four, mostly. Tables are taught with toy data, and frameworks
            hide them. Write a query by hand before anything writes one for you.
          </p>
        </main>
        ${hasSidebar ? sidebar : nothing}
      </div>
      <footer>The Almanac is made up; its style sheet knows nothing about the map.</footer>
    </div>`;
}

/** The article's column is too narrow for two sides: the road moves to the edge. */
export const Article: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const map = await mapIn(canvasElement);
    await userEvent.click(map.item("Work with Databases"));
    await waitFor(() => expect(map.item("NoSQL Databases")).toBeVisible());
    await map.stillness();
    const family = getComputedStyle(map.element).fontFamily;
    await expect(family).toMatch(/^Charter/);
  },
};

/** Where there is no sidebar, the map takes the width of a picture, and both sides of its road. */
export const WideFigure: Story = {
  args: { hasSidebar: false, expanded: "fundamentals internet language python" },
};

export const ArticleDark: Story = { args: { scheme: "dark" } };

export const ArticleOnAPhone: Story = { args: { width: "390px" } };
