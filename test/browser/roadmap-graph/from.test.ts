import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { inside, mountHTML, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const ARTICLE = `
<article id="post">
  <h1>Learn to bake bread</h1>
  <p>Bread needs four things and some patience.</p>
  <h2>Step 1: Know your flour</h2>
  <p>Flour decides how much water the dough takes.</p>
  <ul><li><strong>Wheat</strong> – strong and light</li><li><strong>Rye</strong> – dense and sour</li></ul>
  <h2>Step 2: Keep a starter</h2>
  <p>Feed it every day.</p>
  <ul><li>Flour and water</li><li>Warmth</li></ul>
  <h2>FAQ</h2>
  <h3>How long does it keep?</h3>
  <p>Four days in a bag of cloth.</p>
</article>`;

function steps(map: RoadmapGraph): string[] {
  return map.roadmap?.steps.map(({ title }) => title) ?? [];
}

async function drawn(map: RoadmapGraph, count = 2): Promise<void> {
  await until("it is drawn", () => nodes(map).length === count);
}

describe("<roadmap-graph from>", () => {
  it("reads the roadmap out of an article of the page", async () => {
    const place = room(600);
    const loads = record(place, "roadmap-load");
    const map = await mountHTML(`${ARTICLE}<roadmap-graph from="#post"></roadmap-graph>`, place);
    await drawn(map);
    inside(map).getByRole("tree", { name: "Learn to bake bread" });
    expect(steps(map)).to.deep.equal(["Know your flour", "Keep a starter"]);
    expect(
      map.roadmap?.steps[0]?.topics.map(({ title, summary }) => [title, summary]),
    ).to.deep.equal([
      ["Wheat", "strong and light"],
      ["Rye", "dense and sour"],
    ]);
    expect(map.roadmap?.faq).to.deep.equal([
      { question: "How long does it keep?", answer: "Four days in a bag of cloth." },
    ]);
    await until("it is told", () => loads.length > 0);
    expect(loads[0]?.guesses.length).to.be.above(0);
  });

  it("leaves the article as it is, and itself out of it", async () => {
    const inner = ARTICLE.replace(
      "<h2>Step 1",
      '<roadmap-graph from="#post"></roadmap-graph><h2>Step 1',
    );
    const map = await mountHTML(inner);
    await drawn(map);
    expect(map.roadmap?.introduction).to.equal("Bread needs four things and some patience.");
    expect(document.querySelector("#post h1")?.textContent).to.equal("Learn to bake bread");
  });

  it("follows the article when it changes, however much else moves in it", async () => {
    const map = await mountHTML(`${ARTICLE}<roadmap-graph from="#post"></roadmap-graph>`);
    await drawn(map);
    const article = document.querySelector("#post") as HTMLElement;
    const ticking = setInterval(() => {
      article.style.opacity = article.style.opacity === "1" ? "0.99" : "1";
    }, 8);
    const heading = article.querySelector("h2") as HTMLElement;
    heading.textContent = "Step 1: Choose your flour";
    await until("it is read", () => steps(map)[0] === "Choose your flour");
    clearInterval(ticking);
  });

  it("follows an article that is exchanged as a whole", async () => {
    const map = await mountHTML(`${ARTICLE}<roadmap-graph from="#post"></roadmap-graph>`);
    await drawn(map);
    const other = document.createElement("ol");
    other.id = "post";
    other.innerHTML = "<li>One</li><li>Two</li><li>Three</li>";
    document.querySelector("#post")?.replaceWith(other);
    await drawn(map, 3);
  });

  it("says that a place is nested too deeply", async () => {
    const place = room(600);
    const errors = record(place, "roadmap-error");
    let inner: Element = place;
    for (let depth = 0; depth < 520; depth += 1) {
      inner = inner.appendChild(document.createElement("div"));
    }
    place.id = "deep";
    const map = document.createElement("roadmap-graph");
    map.setAttribute("from", "#deep");
    place.append(map);
    await until("it is told", () => errors.length > 0);
    expect(errors[0]?.message).to.match(/^No roadmap was found: Elements are nested deeper/);
  });

  it("watches nothing when it was taken away, however early", async () => {
    const watching = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    stub(MutationObserver.prototype, "observe", function (this: MutationObserver, ...places) {
      watching.add(this);
      observe.apply(this, places);
    });
    stub(MutationObserver.prototype, "disconnect", function (this: MutationObserver) {
      watching.delete(this);
      disconnect.apply(this);
    });
    const place = room(600);
    place.innerHTML = `${ARTICLE}<roadmap-graph from="#post"></roadmap-graph>`;
    const hasty = place.querySelector("roadmap-graph") as RoadmapGraph;
    hasty.addController({ hostUpdate: () => hasty.remove() });
    const patient = await mountHTML(`${ARTICLE}<roadmap-graph from="#post"></roadmap-graph>`);
    await drawn(patient);
    patient.remove();
    expect(watching.size).to.equal(0);
  });

  it("says that there is no such place, and reads it when it comes", async () => {
    const place = room(600);
    const errors = record(place, "roadmap-error");
    const map = await mountHTML('<roadmap-graph from="#post"></roadmap-graph>', place);
    await until("it is told", () => errors.length > 0);
    expect(errors[0]?.message).to.equal("There is no “#post” on this page.");
    room(600).innerHTML = ARTICLE;
    await drawn(map);
  });

  it("says that there is no roadmap where there is none", async () => {
    const place = room(600);
    const errors = record(place, "roadmap-error");
    await mountHTML('<p id="p">Nothing.</p><roadmap-graph from="#p"></roadmap-graph>', place);
    await until("it is told", () => errors.length > 0);
    expect(errors[0]?.message).to.match(/^No roadmap was found: ./);
  });

  it("says what is no selector", async () => {
    const place = room(600);
    const errors = record(place, "roadmap-error");
    await mountHTML('<roadmap-graph from="##"></roadmap-graph>', place);
    await until("it is told", () => errors.length > 0);
    expect(errors[0]?.message).to.equal("There is no “##” on this page.");
  });

  it("reads another place when from changes", async () => {
    const map = await mountHTML(
      `${ARTICLE}<ol id="list"><li>One</li><li>Two</li><li>Three</li></ol>
      <roadmap-graph from="#post"></roadmap-graph>`,
    );
    await drawn(map);
    map.from = "#list";
    await drawn(map, 3);
    expect(steps(map)).to.deep.equal(["One", "Two", "Three"]);
  });

  it("finds a place in its own shadow root first", async () => {
    const host = room(600);
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = `<ol id="post"><li>Inside</li><li>Too</li></ol><roadmap-graph from="#post"></roadmap-graph>`;
    room(600).innerHTML = ARTICLE;
    const map = root.querySelector("roadmap-graph") as RoadmapGraph;
    await drawn(map);
    expect(steps(map)).to.deep.equal(["Inside", "Too"]);
  });
});
