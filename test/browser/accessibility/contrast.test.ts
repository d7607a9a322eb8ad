import { expect } from "chai";
import { keepFigure } from "../support/figures.js";
import { room } from "../support/map.js";
import { hover } from "../support/mouse.js";
import { reduceMotion } from "../support/stub.js";
import { viewport } from "../support/viewport.js";
import {
  paleFields,
  paleIcons,
  paleRings,
  paleTexts,
  parsePainted,
  textsIn,
} from "./support/painted.js";
import { STATES } from "./support/states.js";

const PAGES = { light: "#ffffff", dark: "#14161b" } as const;

describe("painted contrast", () => {
  let cases = 0;

  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);
  after(() => keepFigure({ name: "painted contrast", cases }));

  for (const [scheme, ground] of Object.entries(PAGES)) {
    for (const [name, arrange] of Object.entries(STATES)) {
      it(`is enough for texts, icons and rings: ${name} (${scheme})`, async () => {
        const place = room(900);
        place.style.cssText += `color-scheme: ${scheme}; background: ${ground}; color: light-dark(#16181d, #eceef2)`;
        const { shadowRoot } = await arrange(place);
        const page = parsePainted(ground);
        const root = shadowRoot as ShadowRoot;
        const faults = [
          ...paleTexts(root, page),
          ...paleIcons(root, page),
          ...paleFields(root, page),
          ...paleRings(root, page),
        ];
        cases += textsIn(root).length;
        expect(faults).to.deep.equal([]);
      });
    }
  }

  for (const [scheme, ground] of Object.entries(PAGES)) {
    it(`stays enough below the pointer (${scheme})`, async () => {
      for (const name of ["with a detail", "with the menu open", "the next topic", "questions"]) {
        const place = room(900);
        place.style.cssText += `color-scheme: ${scheme}; background: ${ground}; color: light-dark(#16181d, #eceef2)`;
        const element = await STATES[name]?.(place);
        const root = element?.shadowRoot as ShadowRoot;
        for (const each of root.querySelectorAll<HTMLElement>(
          "button:not(:disabled), a, summary, label, .node",
        )) {
          if (!each.checkVisibility()) continue;
          await hover(each);
          expect(
            paleTexts(root, parsePainted(ground)),
            `${name}: ${each.textContent}`,
          ).to.deep.equal([]);
        }
        place.remove();
      }
    }).timeout(180_000);
  }
});
