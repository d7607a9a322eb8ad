import { expect } from "chai";
import { keepFigure } from "../support/figures.js";
import { room } from "../support/map.js";
import { canEmulateMedia } from "../support/media.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";
import { clippedIn, overlapsIn, sidewaysIn, smallTargets } from "./support/geometry.js";
import { STATES } from "./support/states.js";

/** No window of WebKit's MiniBrowser is narrower than 447, so there the place on the page is. */
const NARROW = canEmulateMedia ? 320 : 450;

/** A page of 1280 px at 400 % is 320 px wide and 256 px high (WCAG 1.4.10). */
const SHALLOW = 256;

interface Setting {
  readonly height: number;
  readonly prepare?: (root: ShadowRoot, place: HTMLElement) => void;
  readonly text?: string;
}

function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  "as it is": { height: 640 },
  "at 400 %": { height: SHALLOW },
  "with text of 200 %": { height: 640, text: "200%" },
  // WCAG 1.4.12
  "with spaced text": {
    height: 640,
    prepare: (root) =>
      adopt(
        root,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
      ),
  },
};

describe("reflow", () => {
  let cases = 0;

  beforeEach(reduceMotion);
  afterEach(() => {
    document.documentElement.style.fontSize = "";
  });
  after(() => keepFigure({ name: "reflow", cases }));

  for (const [setting, { height, prepare, text = "" }] of Object.entries(SETTINGS)) {
    for (const [name, arrange] of Object.entries(STATES)) {
      it(`asks for no scrolling to the side, and cuts nothing off: ${name} (${setting})`, async () => {
        await viewport(NARROW, height);
        document.documentElement.style.fontSize = text;
        document.body.style.margin = "0";
        const place = room(320);
        place.style.inlineSize = "auto";
        place.style.maxInlineSize = "320px";
        const element = await arrange(place);
        const root = element.shadowRoot as ShadowRoot;
        prepare?.(root, place);
        const faults = () => [...sidewaysIn(root), ...clippedIn(root), ...overlapsIn(root)];
        await until(
          () => `nothing is wrong: ${faults().slice(0, 5).join("; ")}`,
          () => faults().length === 0,
        );
        expect(smallTargets(root)).to.deep.equal([]);
        cases += 1;
      });
    }
  }
});
