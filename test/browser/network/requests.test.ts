import { expect } from "chai";
import { inner, mountBeside } from "../support/companion.js";
import { button, inside, mountHTML, node, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { stub } from "../support/stub.js";
import { eventually, Wire } from "../support/wire.js";

const NO_ANSWER = "There was no answer. Check the address and the connection.";
const UNTOLD = { data: undefined as never };

function markup(address: string): string {
  const map = document.createElement("roadmap-graph");
  map.setAttribute("src", address);
  return map.outerHTML;
}

/** Waits for the first timer of half a minute no longer than for a moment. */
function hurry(): void {
  const { setTimeout: wait } = window;
  let isDone = false;
  const soon = (handler: TimerHandler, delay?: number) => {
    const isFirst = delay === 30_000 && !isDone;
    isDone ||= isFirst;
    return wait(handler, isFirst ? 100 : delay);
  };
  stub(window, "setTimeout", soon as typeof window.setTimeout);
}

describe("requests for a roadmap", () => {
  let wire: Wire;
  let elsewhere: string;

  before(async () => {
    elsewhere = await Wire.origin();
  });

  beforeEach(() => {
    wire = new Wire();
  });

  const said = async (root: HTMLElement, text: string) => {
    const { getByRole } = inner(root);
    await eventually(`it says “${text}”`, () => getByRole("status").textContent === text);
  };

  it("wait for a server that is slow to begin, and say so", async () => {
    const map = await mountHTML(markup(wire.address("slow headers", { origin: elsewhere })));
    await inside(map).findByText("Loading the roadmap …");
    await wire.asked(1);
    await wire.release();
    await said(map, "From the wire, 2 steps");
  });

  it("wait for a server that is slow to end, and draw nothing half", async () => {
    const map = await mountHTML(markup(wire.address("slow body", { origin: elsewhere })));
    await inside(map).findByText("Loading the roadmap …");
    await wire.asked(1);
    expect(nodes(map)).to.have.lengthOf(0);
    await wire.release();
    await said(map, "From the wire, 2 steps");
    expect(nodes(map)).to.have.lengthOf(2);
  });

  for (const answer of ["slow headers", "slow body", "drips for ever"]) {
    it(`end after a while, and the connection with them, where there are ${answer}`, async () => {
      hurry();
      const map = await mountHTML(markup(wire.address(answer, { origin: elsewhere })));
      await said(map, "The server took too long to answer.");
      await wire.hungUp();
      await wire.recover();
      button(map, "Try again").click();
      await said(map, "From the wire, 2 steps");
    });
  }

  for (const answer of ["slow headers", "slow body", "drips for ever"]) {
    it(`are ended on the wire when their element leaves the page (${answer})`, async () => {
      const errors = record(document, "roadmap-error");
      const map = await mountHTML(markup(wire.address(answer, { origin: elsewhere })));
      await wire.asked(1);
      map.remove();
      await wire.hungUp();
      expect(errors).to.deep.equal([]);
    });
  }

  it("end what is read to no use as soon as it is too much", async () => {
    const map = await mountHTML(markup(wire.address("without end", { origin: elsewhere })));
    await said(map, "The file is too large for a roadmap.");
    await wire.hungUp();
  });

  it("are ended on the wire by another address, which wins whoever answers first", async () => {
    const loads = record(document, "roadmap-load");
    const slow = wire.address("slow headers", { origin: elsewhere, title: "Slow" });
    const map = await mountHTML(markup(slow));
    await wire.asked(1);
    map.src = new Wire().address("sound", { origin: elsewhere, title: "Fast" });
    await said(map, "Fast, 2 steps");
    await wire.hungUp();
    await wire.release();
    await eventually("the page is told", () => loads.length > 0);
    expect(loads.map(({ roadmap }) => roadmap.title)).to.deep.equal(["Fast"]);
    inside(map).getByRole("tree", { name: "Fast" });
  });

  it("are made in quick series, and the last one wins", async () => {
    const map = await mountHTML(markup(wire.address("slow headers")));
    const places = Array.from({ length: 20 }, () => new Wire());
    const last = places.at(-1) as Wire;
    for (const place of places) {
      map.src = place.address(place === last ? "sound" : "slow body", {
        origin: elsewhere,
        title: place === last ? "Last" : "Not this one",
      });
      await map.updateComplete;
    }
    await said(map, "Last, 2 steps");
    await Promise.all(places.map((place) => place.release()));
    await map.updateComplete;
    inside(map).getByRole("tree", { name: "Last" });
  });

  it("are ended on the wire by data", async () => {
    const map = await mountHTML(markup(wire.address("slow body", { origin: elsewhere })));
    await wire.asked(1);
    map.data = small;
    await wire.hungUp();
    await map.updateComplete;
    node(map, "First step");
    map.data = undefined;
    await wire.asked(2);
    await wire.recover();
    await wire.release();
  });

  it("fail where half a list arrives, which could be taken for a whole one", async () => {
    const map = await mountHTML(markup(wire.address("half a list")));
    await said(map, NO_ANSWER);
    expect(nodes(map)).to.have.lengthOf(0);
  });

  it("need leave to read what is on another site", async () => {
    const errors = record(document, "roadmap-error");
    const map = await mountHTML(markup(wire.address("sound", { origin: elsewhere, cors: "no" })));
    await said(map, NO_ANSWER);
    expect(errors.map(({ message }) => message)).to.deep.equal([NO_ANSWER]);
    map.src = new Wire().address("sound", { origin: elsewhere });
    await said(map, "From the wire, 2 steps");
  });

  it("follow a redirect to another site that may be read", async () => {
    const to = new Wire().address("sound", { origin: elsewhere, title: "Moved" });
    const map = await mountHTML(markup(wire.address("redirects", { to })));
    await said(map, "Moved, 2 steps");
  });

  it("do not follow one to another site that may not be read", async () => {
    const to = new Wire().address("sound", { origin: elsewhere, cors: "no" });
    const map = await mountHTML(markup(wire.address("redirects", { to })));
    await said(map, NO_ANSWER);
  });

  it("fail where nobody listens, and succeed once somebody does", async () => {
    const map = await mountHTML(markup(wire.address("sound", { origin: await Wire.lateOrigin() })));
    await said(map, NO_ANSWER);
    await Wire.listen();
    try {
      button(map, "Try again").click();
      await said(map, "From the wire, 2 steps");
    } finally {
      await Wire.hangUp();
    }
    // What is there goes on without the server.
    map.expand("first");
    map.setStatus("alpha", "done");
    await map.updateComplete;
    node(map, "Alpha (Done)");
  });

  it("leave in view what the page says until there is a map, and where there is none", async () => {
    const place = room(600);
    place.innerHTML = `${markup(wire.address("slow headers"))}`;
    const map = place.querySelector("roadmap-graph") as HTMLElement;
    map.innerHTML = "<p>In the page</p>";
    const own = map.firstElementChild as HTMLElement;
    await wire.asked(1);
    expect(own.checkVisibility()).to.equal(true);
    await wire.recover();
    await wire.release();
    await eventually("the map is there", () => !own.checkVisibility());
  });

  for (const name of ["roadmap-next", "roadmap-faq"] as const) {
    it(`of a <${name}> fail and are made again, and the focus stays with it`, async () => {
      const errors = record(document, "roadmap-error");
      const src = wire.address("reset in the middle", { origin: elsewhere });
      const element = await mountBeside(name, { ...UNTOLD, src });
      const retry = await inner(element).findByRole("button", { name: "Try again" });
      await eventually("the page is told", () => errors.length > 0);
      expect(errors.map(({ target, message }) => ({ target, message }))).to.deep.equal([
        { target: element, message: NO_ANSWER },
      ]);
      await wire.recover();
      retry.focus();
      retry.click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.not.equal(null);
      await eventually("it is there", () => inner(element).queryAllByRole("heading").length);
      expect(element.shadowRoot?.activeElement).to.not.equal(null);
    });

    it(`of a <${name}> are ended on the wire when it leaves the page`, async () => {
      const src = wire.address("slow body", { origin: elsewhere });
      const element = await mountBeside(name, { ...UNTOLD, src });
      await wire.asked(1);
      element.remove();
      await wire.hungUp();
    });

    it(`of a <${name}>: the last one wins`, async () => {
      const src = wire.address("slow headers", { origin: elsewhere, title: "Slow" });
      const element = await mountBeside(name, { ...UNTOLD, src });
      await wire.asked(1);
      element.src = new Wire().address("sound", { origin: elsewhere, title: "Fast" });
      await wire.hungUp();
      await eventually("it is there", () => inner(element).queryAllByRole("heading").length);
    });
  }
});
