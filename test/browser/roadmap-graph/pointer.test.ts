import { within } from "@testing-library/dom";
import { expect } from "chai";
import {
  button,
  choose,
  detail,
  expandedState,
  focused,
  inside,
  mount,
  node,
  nodes,
  room,
  toggleOf,
} from "../support/map.js";
import { until } from "../support/until.js";

const FIRST = "Learn the Fundamentals";

describe("<roadmap-graph> pointer", () => {
  for (const width of [390, 1180]) {
    it(`opens a step and shows its detail with a click, and closes both (${width}px)`, async () => {
      const map = await mount({}, room(width));
      await choose(node(map, FIRST));
      await until("the step is open", () => expandedState(map, FIRST) === "true");
      expect(node(map, FIRST).getAttribute("aria-selected")).to.equal("true");
      expect(detail(map, FIRST)).to.not.equal(null);
      await choose(node(map, FIRST).querySelector(".title") as Element);
      await until("the step is closed", () => expandedState(map, FIRST) === "false");
      expect(detail(map, FIRST)).to.equal(null);
    });
  }

  it("opens and closes without showing a detail where the toggle is clicked", async () => {
    const map = await mount();
    await choose(toggleOf(node(map, FIRST)));
    await until("the step is open", () => expandedState(map, FIRST) === "true");
    await choose(toggleOf(node(map, FIRST)));
    await until("the step is closed", () => expandedState(map, FIRST) === "false");
    expect(map.selected).to.equal(undefined);
  });

  it("shows the detail of a topic without topics, and closes it with a second click", async () => {
    const map = await mount({ expanded: "fundamentals internet" });
    await choose(node(map, "HTTP"));
    await until("the detail is there", () => detail(map, "HTTP"));
    await choose(node(map, "HTTP"));
    await until("the detail is gone", () => !detail(map, "HTTP"));
  });

  it("shows where a topic belongs, what it is and where to read on", async () => {
    const map = await mount({ selected: "http" });
    const card = detail(map, "HTTP") as HTMLElement;
    expect(card.textContent).to.include(
      "Step 1\u00a0· Learn the Fundamentals".replace("\u00a0", " "),
    );
    inside(map).getByRole("heading", { name: "HTTP" });
    const links = within(card).getAllByRole<HTMLAnchorElement>("link");
    expect(links.map(({ protocol, rel }) => `${protocol} ${rel}`)).to.deep.equal([
      "https: noopener",
      "https: noopener",
    ]);
  });

  it("closes the detail with its button and goes back to the node", async () => {
    const map = await mount({ expanded: "fundamentals internet" });
    await choose(node(map, "HTTP"));
    await until("the detail is there", () => detail(map, "HTTP"));
    await choose(button(map, "Close"));
    await until("the detail is gone", () => !detail(map, "HTTP"));
    expect(focused(map)).to.equal("HTTP");
  });

  it("goes from a detail to a relative: reveals it, focuses it, shows its detail", async () => {
    const map = await mount({ selected: "https" });
    await choose(button(map, "HTTPS, step 5"));
    await until("the relative has the focus", () => {
      const active = map.shadowRoot?.activeElement;
      return active instanceof HTMLElement && active.dataset.id === "https-setup";
    });
    expect(map.selected).to.equal("https-setup");
    expect(expandedState(map, "Authentication & Security")).to.equal("true");
    await until("it is in view", () => isInView(map.shadowRoot?.activeElement as Element));
  });

  it("brings what a page reveals into view and focuses it", async () => {
    const map = await mount();
    await map.reveal("kubernetes");
    expect(focused(map)).to.equal("Kubernetes");
    expect(isInView(node(map, "Kubernetes"))).to.equal(true);
  });

  it("does nothing where there is no node", async () => {
    const map = await mount({ expanded: "fundamentals" });
    for (const part of ["frame", "toolbar"]) {
      map.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.click();
    }
    await map.updateComplete;
    expect(map.expanded).to.equal("fundamentals");
    expect(nodes(map).every((item) => item.getAttribute("aria-selected") === "false")).to.equal(
      true,
    );
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
