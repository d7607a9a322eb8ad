import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { type Policy, StrictPage } from "./support/page.js";
import { ARTICLE, Session } from "./support/session.js";

const SCRIPTS = [
  { script: "/dist/roadmap-graph.min.js", type: "" },
  { script: "/dist/cdn/roadmap-graph.js", type: "module" },
] as const;

/** What is loaded only when it is asked for keeps its name, or has a hash in it. */
const OWN = /^\/dist\/(roadmap-graph\.min\.js|cdn\/((languages|extras)\/)?[\w-]+\.js)$/;

describe("a reader who uses everything", () => {
  afterEach(() => document.body.replaceChildren());

  for (const { script, type } of SCRIPTS) {
    for (const policy of ["strict", "trusted"] as const satisfies Policy[]) {
      it(`breaks no ${policy} policy, and fetches nothing else, with ${script}`, async () => {
        const page = await StrictPage.open(policy);
        const known = page.added;
        await page.load(script, type);
        page.map.data = roadmap;
        await page.map.updateComplete;
        const session = new Session(page);
        await session.useAll();
        expect(page.complaints).to.deep.equal([]);
        expect(page.requests.filter((path) => !OWN.test(path))).to.deep.equal([ARTICLE]);
        expect(session.printed[0]).to.match(/^block .*HTTP/s);
        expect(session.saved.map(({ name }) => name)).to.deep.equal([
          "backend-progress.json",
          "backend.svg",
          "backend.png",
          "backend.md",
          "backend.json",
        ]);
        expect(page.added).to.deep.equal(known);
      }).timeout(180_000);
    }
  }
});
