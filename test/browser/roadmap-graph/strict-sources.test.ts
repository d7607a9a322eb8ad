import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { until } from "../support/until.js";

const SCRIPTS = [
  { script: "/dist/roadmap-graph.min.js", type: "text/javascript" },
  { script: "/dist/cdn/roadmap-graph.js", type: "module" },
];

/** The page lets the test bring in the script, and nobody else. */
interface TrustedWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}

/** A page of its own, with a strict policy and Trusted Types, and all it complains about. */
async function open(script: string, type: string) {
  const frame = document.createElement("iframe");
  frame.width = "1000";
  frame.height = "4000";
  frame.src = "/test/browser/support/strict-sources-page.html";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve));
  const page = frame.contentWindow as Window & typeof globalThis;
  const faults: string[] = [];
  page.document.addEventListener("securitypolicyviolation", (event) => {
    faults.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
  page.addEventListener("error", ({ message }) => faults.push(message));
  const element = page.document.createElement("script");
  element.type = type;
  const policy = (page as unknown as TrustedWindow).trustedTypes?.createPolicy("test", {
    createScriptURL: (url) => url,
  });
  element.src = policy?.createScriptURL(script) ?? script;
  page.document.head.append(element);
  return { page, faults };
}

function stepsOf(map: RoadmapGraph): string {
  return map.roadmap?.steps.map(({ title }) => title).join() ?? "";
}

describe("roadmaps of a page with a strict policy", () => {
  afterEach(() => document.body.replaceChildren());

  for (const { script, type } of SCRIPTS) {
    it(`are drawn by ${script} without a complaint`, async () => {
      const { page, faults } = await open(script, type);
      const maps = () =>
        Array.from(page.document.querySelectorAll<RoadmapGraph>("roadmap-graph"), stepsOf);
      await until("all are read", () => maps().every(Boolean) && maps().length === 3);
      expect(maps()).to.deep.equal(["One,Two", "Thread,Stitch", "Thread,Stitch"]);
      expect(faults).to.deep.equal([]);
    });
  }
});
