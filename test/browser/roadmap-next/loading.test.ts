import { expect } from "chai";
import { inner, mountBeside, said } from "../support/companion.js";
import { choose, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { serve } from "../support/server.js";
import { until } from "../support/until.js";

const UNTOLD = { data: undefined as never };

describe("<roadmap-next> loading", () => {
  it("holds its place until its file is there", async () => {
    const requests = serve();
    const next = await mountBeside("roadmap-next", { ...UNTOLD, src: "/map.json" });
    expect(next.offsetHeight).to.be.greaterThan(150);
    requests[0]?.answer(small);
    await inner(next).findByRole("heading", { name: "Alpha" });
  });

  it("tells what went wrong, and tries again", async () => {
    const requests = serve();
    const next = await mountBeside("roadmap-next", { ...UNTOLD, src: "/map.json" });
    const errors = record(document, "roadmap-error");
    requests[0]?.answer("", { status: 404 });
    const retry = await inner(next).findByRole("button", { name: "Try again" });
    expect(errors.map(({ target, message }) => ({ target, message }))).to.deep.equal([
      { target: next, message: "The server answered with status 404." },
    ]);
    expect(said(next)).to.equal("The server answered with status 404.");
    await choose(retry);
    requests[1]?.answer(small);
    await inner(next).findByRole("heading", { name: "Alpha" });
    expect(said(next)).to.equal("");
  });

  it("names what is wrong with its data", async () => {
    const next = await mountBeside("roadmap-next");
    const errors = record(next, "roadmap-error");
    next.data = { ...small, title: "" };
    await inner(next).findByText("This roadmap cannot be drawn", { selector: ".notice-title" });
    await until("the page is told", () => errors.length === 1);
    expect(errors[0]?.faults).to.have.lengthOf(1);
  });

  it("asks once more when it was taken away meanwhile", async () => {
    const requests = serve();
    const next = await mountBeside("roadmap-next", { ...UNTOLD, src: "/map.json" });
    next.remove();
    expect(requests[0]?.signal.aborted).to.equal(true);
    room(390).append(next);
    await until("it asks again", () => requests.length === 2);
    requests[1]?.answer(small);
    await inner(next).findByRole("heading", { name: "Alpha" });
  });

  it("does not wait for a map that has failed, and waits when that tries again", async () => {
    const requests = serve();
    const place = room(600);
    const map = document.createElement("roadmap-graph");
    map.src = "/map.json";
    place.append(map);
    await until("it is asked for", () => requests[0]);
    requests[0]?.answer("", { status: 404 });
    const retry = await inner(map).findByRole("button", { name: "Try again" });
    const next = await mountBeside("roadmap-next", UNTOLD);
    expect(next.offsetHeight).to.equal(0);
    place.prepend(next);
    await next.updateComplete;
    expect(next.offsetHeight).to.equal(0);
    place.append(map);
    await map.updateComplete;
    await next.updateComplete;
    expect(next.offsetHeight).to.equal(0);
    await choose(retry);
    await until("it waits", () => next.offsetHeight > 150);
    requests[1]?.answer(small);
    await inner(next).findByRole("heading", { name: "Alpha" });
  });

  it("does not wait for a map without a roadmap", async () => {
    const requests = serve();
    const map = document.createElement("roadmap-graph");
    map.src = "/map.json";
    room(600).append(map);
    const next = await mountBeside("roadmap-next", UNTOLD);
    expect(next.offsetHeight).to.be.greaterThan(150);
    await until("it is asked for", () => requests[0]);
    requests[0]?.answer({ ...small, steps: [] });
    await until("it is empty", () => next.offsetHeight === 0);
  });

  it("waits for no element that is not a map", async () => {
    const place = room(390);
    place.innerHTML = '<x-map id="it"></x-map>';
    const next = await mountBeside("roadmap-next", { ...UNTOLD, for: "it" }, place);
    expect(next.offsetHeight).to.equal(0);
  });

  it("is empty where there is no roadmap", async () => {
    const next = await mountBeside("roadmap-next", UNTOLD);
    expect(next.offsetHeight).to.equal(0);
    next.data = { ...small, steps: [] };
    await next.updateComplete;
    expect(next.offsetHeight).to.equal(0);
  });
});
