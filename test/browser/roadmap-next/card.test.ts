import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapNext } from "../../../src/index.js";
import { inner, mountBeside, said } from "../support/companion.js";
import { choose, mount, nameOf, room } from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { until } from "../support/until.js";

const KEY = "roadmap-graph:backend";

function topic(next: RoadmapNext): string {
  return inner(next).getByRole("heading", { level: 3 }).textContent?.trim() ?? "";
}

function buttons(next: RoadmapNext): string[] {
  return inner(next).queryAllByRole("button").map(nameOf);
}

async function push(next: RoadmapNext, name: string): Promise<void> {
  await choose(inner(next).getByRole("button", { name }));
  await next.updateComplete;
}

function marked(...ids: string[]): Record<string, "done"> {
  return Object.fromEntries(ids.map((id) => [id, "done" as const]));
}

describe("<roadmap-next>", () => {
  it("shows the first topic of the road, in a region with a heading", async () => {
    const next = await mountBeside("roadmap-next");
    const card = inner(next).getByRole("region", { name: "Up next" });
    expect(inner(next).getByRole("heading", { level: 2 }).textContent).to.equal("Up next");
    expect(topic(next)).to.equal("HTTP");
    expect(card.textContent).to.include("This is where the road begins.");
    expect(card.textContent).to.include("The web's request and response protocol");
    expect(card.textContent).to.include("0% done, step 1 of 10");
    expect(buttons(next)).to.deep.equal(["Begin", "Done", "Skip"]);
    expect(inner(next).getAllByRole("link").map(nameOf)).to.deep.equal([
      "MDN: HTTP",
      "RFC 9110: HTTP semantics",
    ]);
  });

  it("begins with a topic, which then stays until it is done", async () => {
    const next = await mountBeside("roadmap-next");
    await push(next, "Begin");
    expect(topic(next)).to.equal("HTTP");
    expect(inner(next).getByText(/^You have begun with it, in step 1, Learn/)).to.not.equal(null);
    expect(buttons(next)).to.deep.equal(["Done", "Skip", "Undo"]);
    expect(said(next)).to.equal("HTTP: Learning. 0% done.");
    expect(next.progress).to.deep.equal({ http: "learning" });
  });

  it("goes on to the next topic when one is done or skipped, and says so", async () => {
    const next = await mountBeside("roadmap-next");
    await push(next, "Done");
    expect(topic(next)).to.equal("HTTPS");
    expect(said(next)).to.equal("HTTP: Done. 1% done. Up next: HTTPS");
    expect(inner(next).getByText(/^It comes next in step 1, Learn/)).to.not.equal(null);
    await push(next, "Skip");
    expect(topic(next)).to.equal("DNS");
    expect(next.progress).to.deep.equal({ http: "done", https: "skipped" });
  });

  it("takes back the last mark", async () => {
    const next = await mountBeside("roadmap-next");
    await push(next, "Done");
    await push(next, "Undo");
    expect(topic(next)).to.equal("HTTP");
    expect(said(next)).to.equal("Undone. 0% done.");
    expect(buttons(next)).to.not.include("Undo");
    expect(next.progress).to.deep.equal({});
  });

  it("stays with a choice that was made", async () => {
    const done = ["fundamentals", "databases"].flatMap((id) => leavesOf(id));
    const next = await mountBeside("roadmap-next", { progress: marked(...done, "nodejs") });
    expect(topic(next)).to.equal("Express.js");
    expect(inner(next).getByText("It goes with JavaScript, which you chose.")).to.not.equal(null);
  });

  it("says when all is done", async () => {
    const next = await mountBeside("roadmap-next", {
      data: small,
      progress: marked("alpha", "beta"),
    });
    expect(topic(next)).to.equal("Gamma");
    await push(next, "Done");
    expect(topic(next)).to.equal("All done");
    expect(inner(next).getByRole("heading", { level: 2 }).textContent).to.equal(small.title);
    expect(inner(next).getByText("You have come to the end of the road.")).to.not.equal(null);
    expect(said(next)).to.match(/^Gamma: Done\. 100% done\. All done\./);
    expect(buttons(next)).to.deep.equal(["Undo"]);
  });

  it("keeps the focus on the button, and moves it to the title when that is gone", async () => {
    const next = await mountBeside("roadmap-next", { data: small });
    const focused = () => nameOf(next.shadowRoot?.activeElement as Element);
    inner(next).getByRole("button", { name: "Done" }).focus();
    await press("Enter");
    await next.updateComplete;
    expect(topic(next)).to.equal("Beta");
    expect(focused()).to.equal("Done");
    inner(next).getByRole("button", { name: "Begin" }).focus();
    await press("Enter");
    await next.updateComplete;
    expect(focused()).to.equal("Beta");
  });

  it("takes a double click for one", async () => {
    const next = await mountBeside("roadmap-next");
    const done = inner(next).getByRole("button", { name: "Done" });
    for (const detail of [1, 2]) done.dispatchEvent(new MouseEvent("click", { detail }));
    await next.updateComplete;
    expect(next.progress).to.deep.equal({ http: "done" });
  });

  it("asks the page before it marks", async () => {
    const next = await mountBeside("roadmap-next");
    const events = record(document, "roadmap-progress-change");
    next.addEventListener("roadmap-progress-change", (event) => event.preventDefault());
    await push(next, "Done");
    expect(events.map(({ id, status, progress }) => ({ id, status, progress }))).to.deep.equal([
      { id: "http", status: "done", progress: { http: "done" } },
    ]);
    expect(topic(next)).to.equal("HTTP");
    expect(said(next)).to.equal("");
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it("stores nothing where the page keeps progress itself", async () => {
    const next = await mountBeside("roadmap-next", { progress: { http: "done" } });
    expect(topic(next)).to.equal("HTTPS");
    await push(next, "Done");
    expect(next.progress).to.deep.equal({ http: "done", https: "done" });
    next.progress = {};
    await next.updateComplete;
    expect(topic(next)).to.equal("HTTP");
    expect(localStorage.length).to.equal(0);
  });

  it("offers to show the topic on a map of the same roadmap", async () => {
    const next = await mountBeside("roadmap-next");
    expect(buttons(next)).to.not.include("Show on the map");
    const map = await mount();
    await next.updateComplete;
    await push(next, "Show on the map");
    await map.updateComplete;
    const focused = map.shadowRoot?.activeElement;
    expect(focused && nameOf(focused)).to.equal("HTTP");
  });

  it("offers no map of another roadmap", async () => {
    const next = await mountBeside("roadmap-next");
    await mount({ data: small });
    await next.updateComplete;
    expect(buttons(next)).to.not.include("Show on the map");
  });

  it("follows the page to another language without a map", async () => {
    const next = await mountBeside("roadmap-next");
    const label = () => next.shadowRoot?.querySelector("[part=label]")?.textContent?.trim();
    try {
      document.documentElement.lang = "de";
      await until("it speaks German", () => label() === "Als Nächstes");
      next.remove();
      document.documentElement.lang = "fr";
      room(390).append(next);
      await until("it speaks French", () => label() !== "Als Nächstes");
    } finally {
      document.documentElement.removeAttribute("lang");
    }
    await until("it speaks English", () => label() === "Up next");
  });

  it("speaks the language around it, in the direction of the page", async () => {
    const place = room(390, "rtl");
    place.lang = "ar";
    const next = await mountBeside("roadmap-next", {}, place);
    expect(buttons(next)).to.deep.equal(["ابدأ", "مكتمل", "تخطٍّ"]);
    const [begin, done] = inner(next).getAllByRole("button");
    const leftOf = (element?: Element) => element?.getBoundingClientRect().left ?? Number.NaN;
    expect(leftOf(begin)).to.be.greaterThan(leftOf(done));
  });

  it("says in other words what the page wants said", async () => {
    const next = await mountBeside("roadmap-next", { messages: { nextBegin: "Let’s go" } });
    expect(buttons(next)).to.deep.equal(["Let’s go", "Done", "Skip"]);
  });
});

/** The topics without topics of their own below a step. */
function leavesOf(id: string): string[] {
  const collect = (nodes: typeof roadmap.steps): string[] =>
    nodes.flatMap((node) => (node.topics?.length ? collect(node.topics) : [node.id]));
  return collect(roadmap.steps.filter((step) => step.id === id));
}
