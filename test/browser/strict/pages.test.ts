import { expect } from "chai";
import { until } from "../support/until.js";
import { type Policy, StrictPage } from "./support/page.js";
import { ARTICLE } from "./support/session.js";

const ROADMAP = "/data/roadmap.json";

/** The pages that we ship or show. */
const PAGES: readonly { path: string; policy: Policy }[] = [
  { path: "/index.html", policy: "own" },
  { path: `/dist/embed.html?src=${ROADMAP}`, policy: "strict" },
  { path: `/dist/embed.html?src=${ROADMAP}`, policy: "trusted" },
];

async function open(path: string, policy: Policy): Promise<StrictPage> {
  const page = await StrictPage.open(policy, path);
  await until("it is drawn", () => page.map && page.steps.length === 10);
  return page;
}

describe("a page of ours", () => {
  afterEach(() => document.body.replaceChildren());

  for (const { path, policy } of PAGES) {
    it(`breaks no policy: ${path} (${policy})`, async () => {
      const page = await open(path, policy);
      page.map.expandAll();
      await page.shows(118);
      page.map.selected = "http";
      page.map.setStatus("http", "done");
      await page.map.toSVG();
      expect(page.complaints).to.deep.equal([]);
    });
  }

  for (const { script, type } of [
    { script: "/dist/roadmap-graph.min.js", type: "" },
    { script: "/dist/cdn/roadmap-graph.js", type: "module" },
  ] as const) {
    it(`makes roadmaps of what stands in it, with ${script}`, async () => {
      const page = await StrictPage.open("trusted", "/test/browser/strict/pages/sources.html");
      await page.load(script, type);
      const maps = () => Array.from(page.document.querySelectorAll("roadmap-graph"));
      const steps = () =>
        maps().map(({ roadmap }) => roadmap?.steps.map(({ title }) => title).join() ?? "");
      await until("all are read", () => steps().every(Boolean) && steps().length === 3);
      expect(steps()).to.deep.equal(["One,Two", "Thread,Stitch", "Thread,Stitch"]);
      expect(page.requests).to.include(ARTICLE);
      expect(page.complaints).to.deep.equal([]);
    });
  }
});

describe("a page that is watched", () => {
  afterEach(() => document.body.replaceChildren());

  it("has the policy it was asked for", async () => {
    const { headers } = await fetch("/test/browser/strict/pages/page.html?policy=strict");
    expect(headers.get("Content-Security-Policy")).to.match(/^default-src 'none'; script-src/);
  });

  it("complains of what breaks the policy inside of an element", async () => {
    const page = await open("/index.html", "own");
    const { SecurityPolicyViolationEvent } = page.window;
    // As the browser sends it. A true one would be told on the console, and so fail the tests.
    const violation = new SecurityPolicyViolationEvent("securitypolicyviolation", {
      effectiveDirective: "style-src-attr",
      violatedDirective: "style-src-attr",
      originalPolicy: "",
      documentURI: "",
      disposition: "enforce",
      statusCode: 0,
      bubbles: true,
      composed: true,
    });
    page.steps[0]?.dispatchEvent(violation);
    expect(page.complaints.join()).to.match(/^style-src-attr/);
  });
});
