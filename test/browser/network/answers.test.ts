import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { keepFigure } from "../support/figures.js";
import { button, focused, inside, mountHTML, nodes } from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { eventually, Wire } from "../support/wire.js";

const NO_ANSWER = "There was no answer. Check the address and the connection.";
const NO_ROADMAP = /^No roadmap was found: ./;
const TOO_LARGE = "The file is too large for a roadmap.";

/** WebKitGTK takes what has arrived for whole where a connection ends in peace. */
const isLenient = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
const CUT_OFF = isLenient ? /^The file is not valid JSON: .|^There was no answer/ : NO_ANSWER;

/** What a reader is told of an answer. */
const FAILURES: Readonly<Record<string, string | RegExp>> = {
  "less than announced": CUT_OFF,
  "reset in the middle": NO_ANSWER,
  "chunks without an end": CUT_OFF,
  "hangs up": NO_ANSWER,
  // Firefox takes it for HTTP 0.9, which has a body and nothing else.
  "another protocol": /^There was no answer|^No roadmap was found: ./,
  "redirects in a circle": NO_ANSWER,
  "redirects to nowhere": "The server answered with status 302.",
  "without end": TOO_LARGE,
  "a bomb": TOO_LARGE,
  ...(!isLenient && { "a lie about its encoding": NO_ANSWER }),
  "a picture": NO_ROADMAP,
  "a page": NO_ROADMAP,
  "a page with 404": "The server answered with status 404.",
  "a page with 500": "The server answered with status 500.",
  "a roadmap with 404": "The server answered with status 404.",
  "no content": NO_ROADMAP,
  "reset content": NO_ROADMAP,
  "an empty file": NO_ROADMAP,
  "white space": NO_ROADMAP,
  null: NO_ROADMAP,
};

/** What is understood all the same, and the title it is given. */
const UNDERSTOOD: Readonly<Record<string, string>> = {
  sound: "Café",
  drips: "Café",
  "JSON as a page": "Café",
  "JSON as a picture": "Café",
  "JSON as nothing": "Café",
  "JSON in zip": "Café",
  // What it cannot unpack, it takes as it is.
  ...(isLenient && { "a lie about its encoding": "Café" }),
  "UTF-8 with a mark": "Café",
  "UTF-16, little end first": "Café",
  "UTF-16, big end first": "Café",
  "Latin 1, as it says": "Café",
  "Latin 1, unsaid": "Café",
  "a charset nobody knows": "Café",
  "broken UTF-8": "Café ж�ж",
};

let cases = 0;

function mapOf(address: string): Promise<RoadmapGraph> {
  cases += 1;
  const map = document.createElement("roadmap-graph");
  map.setAttribute("src", address);
  return mountHTML(map.outerHTML);
}

function isDrawn(map: RoadmapGraph): boolean {
  return nodes(map).length === 2;
}

function tree(map: RoadmapGraph, title: string): HTMLElement {
  return inside(map).getByRole("tree", { name: title });
}

/** What is said aloud, once it is that something failed. */
async function failureOf(map: RoadmapGraph): Promise<string> {
  const retry = () => inside(map).queryByRole("button", { name: "Try again" });
  await eventually("a failure is on show", () => retry() && said(map));
  return said(map);
}

function said(map: RoadmapGraph): string {
  return inside(map).getByRole("status").textContent ?? "";
}

/** Presses the button by keyboard. */
async function tryAgain(map: RoadmapGraph): Promise<void> {
  button(map, "Try again").focus();
  await press("Enter");
}

function expectToSay(text: string, expected: string | RegExp): void {
  if (typeof expected === "string") expect(text).to.equal(expected);
  else expect(text).to.match(expected);
}

describe("a server that misbehaves", () => {
  let wire: Wire;
  let elsewhere: string;

  before(async () => {
    elsewhere = await Wire.origin();
  });

  beforeEach(() => {
    wire = new Wire();
  });

  after(() => keepFigure({ name: "misbehaving answers", cases }));

  const sites = ["the page's own site", "another site"] as const;

  for (const site of sites) {
    const where = () => (site === "another site" ? { origin: elsewhere } : {});

    for (const [answer, expected] of Object.entries(FAILURES)) {
      // The test runner takes a 404 of its own for a mistake in the test; large ones take long.
      const isOnce = /404$|bomb|without end/.test(answer);
      if (site !== "another site" && isOnce) continue;
      it(`is told of, and asked again, where ${site} answers: ${answer}`, async () => {
        const errors = record(document, "roadmap-error");
        const loads = record(document, "roadmap-load");
        const map = await mapOf(wire.address(answer, where()));
        expectToSay(await failureOf(map), expected);
        expect(nodes(map)).to.have.lengthOf(0);
        await eventually("the page is told", () => errors.length > 0);
        expect(errors.map(({ message }) => message)).to.deep.equal([said(map)]);
        await wire.recover();
        await tryAgain(map);
        await map.updateComplete;
        expect(map.shadowRoot?.activeElement, "the focus while it loads").to.not.equal(null);
        await eventually("it is drawn", () => isDrawn(map));
        expect(inside(map).queryByRole("button", { name: "Try again" })).to.equal(null);
        await eventually("the page is told", () => loads.length > 0);
        expect(loads.map(({ roadmap }) => roadmap.title)).to.deep.equal(["From the wire"]);
        expect(errors).to.have.lengthOf(1);
        expect(focused(map)).to.equal("First step");
      }).timeout(180_000);
    }

    for (const [answer, title] of Object.entries(UNDERSTOOD)) {
      it(`is understood where ${site} answers: ${answer}`, async () => {
        const errors = record(document, "roadmap-error");
        const loads = record(document, "roadmap-load");
        const map = await mapOf(wire.address(answer, { ...where(), title: "Café" }));
        await eventually("it is drawn", () => isDrawn(map));
        tree(map, title);
        expect(said(map)).to.equal(`${title}, 2 steps`);
        await eventually("the page is told", () => loads.length > 0);
        expect(errors).to.deep.equal([]);
      }).timeout(180_000);
    }
  }
});
