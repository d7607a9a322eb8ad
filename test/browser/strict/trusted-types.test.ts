import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { until } from "../support/until.js";
import { knowsTrustedTypes, StrictPage } from "./support/page.js";

const SCRIPT = "/dist/roadmap-graph.min.js";
const MODULES = "/dist/cdn/roadmap-graph.js";
const OWN_LIT = "/test/browser/strict/pages/own-lit.js";

/** The same file under another address is another copy, as of another version. */
const again = (src: string) => `${src}?again`;

type Load = readonly [src: string, type: "" | "module"];

const script: Load = [SCRIPT, ""];
const modules: Load = [MODULES, "module"];
const lit: Load = [OWN_LIT, "module"];

async function openWith(policy: "own-lit" | "more-than-once", loads: readonly Load[]) {
  const page = await StrictPage.open(policy);
  for (const [src, type] of loads) {
    await page.load(src, type);
    page.map.data = roadmap;
  }
  await page.shows(10);
  return page;
}

async function expectSound(page: StrictPage): Promise<void> {
  const { map } = page;
  map.expandAll();
  await page.shows(118);
  map.selected = "http";
  await map.updateComplete;
  for (const name of ["roadmap-next", "roadmap-faq"] as const) {
    await until(`${name} is drawn`, () => page.the(name).shadowRoot?.querySelector("[part=base]"));
  }
  expect(page.complaints).to.deep.equal([]);
}

describe("a page that trusts named policies only", () => {
  before(function () {
    if (!knowsTrustedTypes) this.skip();
  });

  afterEach(() => document.body.replaceChildren());

  for (const [name, loads] of Object.entries({
    "the script, then Lit of the page": [script, lit],
    "Lit of the page, then the script": [lit, script],
    "the modules, then Lit of the page": [modules, lit],
    "Lit of the page, then the modules": [lit, modules],
  })) {
    it(`has its own Lit beside ours: ${name}`, async () => {
      const page = await openWith("own-lit", loads);
      await until("the page has drawn too", () => page.document.querySelector("#own b"));
      await expectSound(page);
    });
  }

  for (const [name, loads] of Object.entries({
    "the script twice": [script, [again(SCRIPT), ""]],
    "the modules twice": [modules, [again(MODULES), "module"]],
    "the script, then the modules": [script, modules],
    "the modules, then the script": [modules, script],
  } satisfies Record<string, Load[]>)) {
    it(`allows duplicates where our scripts are there more than once: ${name}`, async () => {
      await expectSound(await openWith("more-than-once", loads as Load[]));
    });
  }
});
