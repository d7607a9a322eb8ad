import { expect } from "chai";
import { RoadmapGraph } from "../../../src/index.js";
import { expandedState, inside, mountHTML, node, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { until } from "../support/until.js";

const LIST = `
<roadmap-graph>
  <h2>Learn to sail</h2>
  <ol>
    <li>Learn the knots
      <ul>
        <li id="bowline">Bowline<p>A loop that holds.</p></li>
        <li>Cleat hitch</li>
      </ul>
    </li>
    <li><a href="https://example.org/wind">Read the wind</a></li>
  </ol>
</roadmap-graph>`;

/** What a screen reader would hear of each node first. */
function titles(map: RoadmapGraph): string[] {
  return nodes(map).map((item) => item.getAttribute("data-id") ?? "");
}

describe("<roadmap-graph> with the page's own list", () => {
  it("draws it, under its own heading", async () => {
    const map = await mountHTML(LIST);
    expect(titles(map)).to.deep.equal(["learn-the-knots", "read-the-wind"]);
    inside(map).getByRole("tree", { name: "Learn to sail" });
    expect(map.roadmap?.id).to.equal("learn-to-sail");
    expect(map.roadmap?.steps[0]?.topics.map(({ id, summary }) => [id, summary])).to.deep.equal([
      ["bowline", "A loop that holds."],
      ["cleat-hitch", undefined],
    ]);
    expect(map.roadmap?.steps[1]?.links).to.deep.equal([
      { title: "Read the wind", url: "https://example.org/wind" },
    ]);
  });

  it("says what was read, and what was guessed", async () => {
    const place = room(600);
    const loads = record(place, "roadmap-load");
    const list = '<ul><li id="a">This</li><li id="a">And that</li></ul>';
    await mountHTML(`<roadmap-graph><h2>Two</h2>${list}</roadmap-graph>`, place);
    await until("it is told", () => loads.length > 0);
    expect(loads[0]?.roadmap.steps.map(({ id }) => id)).to.deep.equal(["a", "and-that"]);
    expect(loads[0]?.warnings).to.deep.equal([]);
    expect(loads[0]?.guesses.map(({ about }) => about)).to.deep.equal(["And that"]);
  });

  it("takes its name from the element where that has one", async () => {
    const map = await mountHTML(
      LIST.replace("<roadmap-graph>", '<roadmap-graph aria-label="Sailing">'),
    );
    inside(map).getByRole("tree", { name: "Sailing" });
  });

  it("opens what the list has open, unless the page says otherwise", async () => {
    const open = LIST.replace("<li>Learn the knots", "<li data-open>Learn the knots");
    const map = await mountHTML(open);
    expect(expandedState(map, "Learn the knots")).to.equal("true");
    localStorage.clear();
    const other = open.replace("<roadmap-graph>", '<roadmap-graph expanded="read-the-wind">');
    expect(expandedState(await mountHTML(other), "Learn the knots")).to.equal("false");
  });

  it("marks what its author has marked, until the reader marks something", async () => {
    const marked = LIST.replace('id="bowline"', 'id="bowline" data-status="done"');
    const map = await mountHTML(marked);
    expect(map.progress).to.deep.equal({ bowline: "done" });
    map.setStatus("bowline", "todo");
    map.setStatus("cleat-hitch", "learning");
    await map.updateComplete;
    const again = await mountHTML(marked);
    expect(again.progress).to.deep.equal({ "cleat-hitch": "learning" });
  });

  it("follows what its author marks, without a word, as long as the reader has marked nothing", async () => {
    const map = await mountHTML(LIST.replace('id="bowline"', 'id="bowline" data-status="done"'));
    const item = map.querySelector("#bowline") as HTMLElement;
    item.dataset.status = "learning";
    await until("it is followed", () => map.progress.bowline === "learning");
    item.remove();
    await until("it is gone", () => map.roadmap?.steps[0]?.topics.length === 1);
    expect(map.progress).to.deep.equal({});
    expect(inside(map).getByRole("status").textContent).not.to.match(/no longer/);
  });

  it("leaves what the page itself wishes to have open alone", async () => {
    const open = LIST.replace("<li>Learn the knots", "<li data-open>Learn the knots");
    const map = await mountHTML(open);
    expect(map.expanded).to.equal("all");
    map.data = small;
    await map.updateComplete;
    expect(map.expanded).to.equal("none");
  });

  it("gives two lists of a page, without headings, names and marks of their own", async () => {
    const list = "<roadmap-graph><ol><li>One</li></ol></roadmap-graph>";
    const place = room(600);
    await mountHTML(`<h1>My page</h1>${list}${list}`, place);
    const maps = Array.from(place.querySelectorAll("roadmap-graph"));
    await Promise.all(maps.map((map) => map.updateComplete));
    expect(maps.map((map) => map.roadmap?.id)).to.deep.equal(["my-page", "my-page-2"]);
  });

  it("follows the list when it changes, and keeps open what is open", async () => {
    const map = await mountHTML(LIST);
    map.expand("learn-the-knots");
    await map.updateComplete;
    const topic = document.createElement("li");
    topic.textContent = "Reef knot";
    map.querySelector("ul")?.append(topic);
    await until("the topic is there", () => titles(map).includes("reef-knot"));
    expect(expandedState(map, "Learn the knots")).to.equal("true");
    const text = topic.firstChild as Text;
    text.data = "Sheet bend";
    await until("it has its new name", () => titles(map).includes("sheet-bend"));
    expect(titles(map)).not.to.include("reef-knot");
  });

  it("begins to follow a list that is put there later", async () => {
    const map = await mountHTML("<roadmap-graph></roadmap-graph>");
    expect(nodes(map)).to.have.lengthOf(0);
    map.innerHTML = "<ol><li>One</li><li>Two</li></ol>";
    await until("it is drawn", () => nodes(map).length === 2);
  });

  it("says that there is nothing when the list is taken away", async () => {
    const map = await mountHTML(LIST);
    map.replaceChildren();
    await until("it is empty", () => inside(map).queryByText("No roadmap yet") !== null);
    expect(nodes(map)).to.have.lengthOf(0);
  });

  it("stops following when data or src take over", async () => {
    const map = await mountHTML(LIST);
    const witness = await mountHTML(LIST);
    map.data = small;
    await map.updateComplete;
    map.querySelector("li")?.remove();
    witness.querySelector("li")?.remove();
    await until("another map has followed", () => titles(witness).length === 1);
    node(map, "First step");
  });

  it("reads the list again when it comes back to a page", async () => {
    const map = await mountHTML(LIST);
    const place = map.parentElement as HTMLElement;
    map.remove();
    map.querySelector("li")?.remove();
    place.append(map);
    await until("it is read", () => titles(map).join() === "read-the-wind");
  });

  it("leaves text that is no list where it is", async () => {
    const map = await mountHTML("<roadmap-graph><p>Come back soon.</p></roadmap-graph>");
    expect((map.querySelector("p") as HTMLElement).getClientRects().length).to.be.above(0);
    expect(inside(map).queryByText("No roadmap yet")).to.equal(null);
  });

  it("takes nothing for a part of the list that has a slot", async () => {
    const map = await mountHTML(
      '<roadmap-graph><ul slot="footer"><li>No step</li></ul><ol><li>A step</li></ol></roadmap-graph>',
    );
    expect(titles(map)).to.deep.equal(["a-step"]);
  });

  it("shows the built-in roadmap only where the page has no list", async () => {
    RoadmapGraph.builtIn = small;
    try {
      const bare = await mountHTML("<roadmap-graph></roadmap-graph>");
      expect(titles(bare)).to.deep.equal(["first", "second"]);
      const listed = await mountHTML(LIST);
      expect(titles(listed)).to.deep.equal(["learn-the-knots", "read-the-wind"]);
      bare.innerHTML = "<ol><li>One</li></ol>";
      await until("the list is followed", () => titles(bare).join() === "one");
    } finally {
      RoadmapGraph.builtIn = undefined;
    }
  });

  it("shows the list until the map is there, and then the map alone", async () => {
    const place = room(600);
    place.innerHTML = LIST;
    const list = place.querySelector("ol") as HTMLElement;
    expect(list.getClientRects().length).to.equal(1);
    await (place.querySelector("roadmap-graph") as RoadmapGraph).updateComplete;
    expect(list.getClientRects().length).to.equal(0);
  });

  it("reads what is in a form, whatever its fields are called", async () => {
    const names = ["childNodes", "localName", "attributes", "getAttribute", "nodeType", "slot"];
    const fields = names.map((name) => `<input name="${name}">`).join("");
    const map = await mountHTML(
      `<roadmap-graph><form>${fields}<ol><li>One</li><li>Two</li></ol></form></roadmap-graph>`,
    );
    expect(titles(map)).to.deep.equal(["one", "two"]);
  });

  it("runs nothing and follows nothing that is hostile in a list", async () => {
    const map = await mountHTML(
      `<roadmap-graph><ol>
        <li>Safe <a href="javascript:document.title='bad'">click</a><script>document.title="bad"</script></li>
        <li data-id="__proto__">Constructor</li>
      </ol></roadmap-graph>`,
    );
    expect(map.roadmap?.steps[0]?.links.map(({ url }) => url)).to.deep.equal([undefined]);
    expect(map.roadmap?.steps[0]?.title).to.equal("Safe click");
    expect(titles(map)[1]).to.equal("__proto__");
  });
});
