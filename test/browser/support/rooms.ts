import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "./map.js";
import { becomesSound, flawsOf } from "./picture.js";
import { retitled } from "./roadmaps.js";
import { openSets } from "./sets.js";

export const WIDTHS = [280, 320, 390, 560, 720, 860, 1180, 1600];

interface Variant {
  readonly data?: RoadmapData;
  readonly prepare?: (map: RoadmapGraph) => void;
}

/** WCAG 1.4.12: what a reader may ask for, on every text in the map. */
function spaceText(map: RoadmapGraph): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }`);
  map.shadowRoot?.adoptedStyleSheets.push(sheet);
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  "the ten steps": {},
  "titles of 200 letters": {
    data: retitled((title) => title.replaceAll(" ", "").padEnd(200, "m")),
  },
  "titles of many words": { data: retitled((title) => `${title} `.repeat(40).slice(0, 200)) },
  "large text": {
    prepare: (map) => {
      map.style.setProperty("--roadmap-font-size", "32px");
    },
  },
  "wide text spacing": { prepare: spaceText },
};

/** Nothing overlaps or is cut off, at any width, with any texts, whatever is open. */
export function itHasRoom(dir: "ltr" | "rtl"): void {
  for (const [name, { data, prepare }] of Object.entries(VARIANTS)) {
    it(`has room for ${name} at every width, whatever is open (${dir})`, async () => {
      for (const width of WIDTHS) {
        const map = await mount(data ? { data } : {}, room(width, dir));
        prepare?.(map);
        await becomesSound(map);
        for (const expanded of openSets(width)) {
          map.expanded = expanded;
          await map.updateComplete;
          expect(flawsOf(map), `${width}px, open: ${expanded}`).to.deep.equal([]);
        }
        map.remove();
      }
    }).timeout(180_000);
  }
}
