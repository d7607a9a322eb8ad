import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { inside, mountHTML, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { type Request, serve } from "../support/server.js";
import { until } from "../support/until.js";

const HTML = `<!doctype html><html lang="en"><head><title>Beekeeping | A blog</title></head>
<body onload="parent.ran = true"><nav><a href="/">Home</a></nav><main>
<h1>Begin to keep bees</h1>
<script>window.ran = true; document.title = "bad";</script>
<h2>Step 1: Read</h2><p>A winter of books.</p>
<ul><li><a href="guide.html">The hive</a></li><li>The seasons</li></ul>
<img src="/never-fetched.png" onerror="window.ran = true">
<iframe src="/never-fetched.html"></iframe>
<h2>Step 2: Find a mentor</h2><p>A season beside someone.</p><ul><li>Clubs</li><li>Courses</li></ul>
<svg><a xlink:href="javascript:1"><text>Step 3: No</text></a></svg>
</main></body></html>`;

const MARKDOWN = `# Learn the guitar

## Step 1: Hold it

- [x] **Posture**
- [ ] **Tuning** – six strings
  - [Tuner](https://example.org/tuner)

## Step 2: First chords

- [ ] **E minor**
`;

const POST = {
  id: 181,
  slug: "begin-to-draw",
  link: "https://blog.example.org/begin-to-draw/",
  title: { rendered: "Begin to draw &amp; paint" },
  content: {
    rendered:
      "<h2>Step 1: Lines</h2><p>A pencil is enough.</p><ul><li>Straight</li><li>Curved</li></ul>" +
      '<h2>Step 2: Shades</h2><p>Light makes form.</p><ul><li><a href="/hatching/">Hatching</a></li><li>Blending</li></ul>',
    protected: false,
  },
};

async function draw(
  requests: Request[],
  body: unknown,
  init?: ResponseInit,
): Promise<RoadmapGraph> {
  const map = await mountHTML('<roadmap-graph src="/anything"></roadmap-graph>');
  requests[0]?.answer(body, init);
  await until("it is drawn", () => nodes(map).length === 2);
  return map;
}

async function refusal(requests: Request[], body: BodyInit, init?: ResponseInit): Promise<string> {
  const place = room(600);
  const errors = record(place, "roadmap-error");
  await mountHTML('<roadmap-graph src="/anything"></roadmap-graph>', place);
  requests.at(-1)?.answer(body as string, init);
  await until("it is told", () => errors.length > 0);
  return errors[0]?.message ?? "";
}

function outline(map: RoadmapGraph): string[] {
  const steps = map.roadmap?.steps ?? [];
  return steps.map(
    ({ title, topics }) => `${title}: ${topics.map((each) => each.title).join(", ")}`,
  );
}

describe("<roadmap-graph src> with documents", () => {
  let requests: Request[];

  beforeEach(() => {
    requests = serve();
  });

  it("draws a web page, runs nothing in it and fetches nothing for it", async () => {
    const map = await draw(requests, HTML, { headers: { "Content-Type": "text/html" } });
    inside(map).getByRole("tree", { name: "Begin to keep bees" });
    expect(outline(map)).to.deep.equal([
      "Read: The hive, The seasons",
      "Find a mentor: Clubs, Courses",
    ]);
    expect("ran" in window).to.equal(false);
    expect(document.title).not.to.equal("bad");
    const fetched = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /never/.test(name));
    expect(fetched).to.deep.equal([]);
    expect(requests).to.have.lengthOf(1);
  });

  it("draws Markdown, with what is ticked in it", async () => {
    const map = await draw(requests, MARKDOWN);
    inside(map).getByRole("tree", { name: "Learn the guitar" });
    expect(outline(map)).to.deep.equal(["Hold it: Posture, Tuning", "First chords: E minor"]);
    expect(map.progress).to.deep.equal({ posture: "done" });
    expect(map.roadmap?.steps[0]?.topics[1]?.links.map(({ url }) => url)).to.deep.equal([
      "https://example.org/tuner",
    ]);
  });

  it("draws a WordPress post, whatever the file is called", async () => {
    const map = await draw(requests, POST);
    inside(map).getByRole("tree", { name: "Begin to draw & paint" });
    expect(map.roadmap?.id).to.equal("begin-to-draw");
    expect(outline(map)).to.deep.equal(["Lines: Straight, Curved", "Shades: Hatching, Blending"]);
    expect(map.roadmap?.steps[1]?.topics[0]?.links[0]?.url).to.equal(
      "https://blog.example.org/hatching/",
    );
  });

  it("draws a mind map", async () => {
    const children = [
      { id: "a", topic: "One" },
      { id: "b", topic: "Two" },
    ];
    const map = await draw(requests, { nodeData: { id: "root", topic: "A mind map", children } });
    expect(outline(map)).to.deep.equal(["One: ", "Two: "]);
  });

  it("reads Latin-1 where the server says so", async () => {
    const bytes = Uint8Array.from("# \xdcben\n\n- H\xf6ren\n- Z\xe4hlen\n", (sign) =>
      sign.charCodeAt(0),
    );
    const answer = new Response(bytes, {
      headers: { "Content-Type": "text/markdown; charset=iso-8859-1" },
    });
    const map = await mountHTML('<roadmap-graph src="/anything"></roadmap-graph>');
    requests[0]?.answerWith(answer);
    await until("it is drawn", () => nodes(map).length === 2);
    expect(outline(map)).to.deep.equal(["Hören: ", "Zählen: "]);
  });

  it("says that a page has no roadmap in it", async () => {
    expect(await refusal(requests, "<!doctype html><p>Hello</p>")).to.match(
      /^No roadmap was found: ./,
    );
  });

  it("says that JSON is cut off", async () => {
    const message = await refusal(requests, '{"formatVersion": 1, "steps": [');
    expect(message).to.match(/^The file is not valid JSON: ./);
  });

  it("says that it is no text", async () => {
    expect(await refusal(requests, "\u0000\u0001\u0002PNG\u0000\u0000")).to.match(
      /^No roadmap was found: ./,
    );
  });

  it("says of other JSON what a roadmap needs", async () => {
    expect(await refusal(requests, '{"hello": "world"}')).to.equal("This roadmap cannot be drawn");
  });
});
