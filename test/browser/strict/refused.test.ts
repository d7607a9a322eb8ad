import { within } from "@testing-library/dom";
import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { until } from "../support/until.js";
import { StrictPage } from "./support/page.js";
import { Session } from "./support/session.js";

/** What Chromium tells of the policy of a page. */
interface FeaturePolicy {
  allowedFeatures(): readonly string[];
}

/** Whether this engine heeds `Permissions-Policy`; others ask the reader, or nobody. */
const heedsPolicies = "featurePolicy" in document || "permissionsPolicy" in document;

describe("a page whose Permissions-Policy refuses everything", () => {
  before(function () {
    if (!heedsPolicies) this.skip();
  });

  afterEach(() => document.body.replaceChildren());

  it("has no button for the full screen, and shows links that it cannot copy", async () => {
    const page = await StrictPage.open("refused");
    await page.load("/dist/roadmap-graph.min.js");
    page.map.data = roadmap;
    page.map.selected = "http";
    await page.map.updateComplete;
    const inside = within(page.map.shadowRoot as unknown as HTMLElement);
    expect(inside.queryByRole("button", { name: "Full screen" })).to.equal(null);
    inside.getByRole("button", { name: "Copy link to this topic" }).click();
    const dialog = await until("there is the link", () => inside.queryByRole("dialog"));
    const link = within(dialog).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    expect(link.value).to.match(/#roadmap=http$/);
    expect(page.complaints).to.deep.equal([]);
  });

  it("is refused whatever the engine knows to refuse", async () => {
    const { document } = await StrictPage.open("refused");
    const { featurePolicy } = document as Document & { featurePolicy?: FeaturePolicy };
    const allowed = featurePolicy?.allowedFeatures() ?? [];
    expect(allowed.filter((name) => !/^ch-/.test(name))).to.deep.equal([]);
  });

  it("leaves everything else as it is", async () => {
    const page = await StrictPage.open("refused");
    await page.load("/dist/roadmap-graph.min.js");
    page.map.data = roadmap;
    await page.map.updateComplete;
    await new Session(page).useAll();
    expect(page.complaints).to.deep.equal([]);
  }).timeout(180_000);
});
