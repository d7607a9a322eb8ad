import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "../support/map.js";
import { becomesSound, flawsOf } from "../support/picture.js";
import { retitled } from "../support/roadmaps.js";
import { openSets } from "../support/sets.js";
import { reduceMotion } from "../support/stub.js";

const WIDTHS = [280, 320, 390, 560, 720, 860, 1180, 1600];

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

/** Controls and texts around the map that leave it at a side. */
function outsiders(map: RoadmapGraph): string[] {
  const { left, right } = map.getBoundingClientRect();
  const around = ".toolbar *, .detail.sheet *, .notice *";
  return Array.from(map.shadowRoot?.querySelectorAll(around) ?? [])
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.6 || box.right > right + 0.6);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 60));
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

describe("<roadmap-graph> room", () => {
  beforeEach(reduceMotion);

  for (const width of WIDTHS) {
    it(`keeps its bar, detail and notices in ${width}px`, async () => {
      const map = await mount({ selected: "http" }, room(width));
      await map.zoomIn();
      await map.updateComplete;
      expect(outsiders(map)).to.deep.equal([]);
      map.data = { title: "m".repeat(200) } as RoadmapData;
      await map.updateComplete;
      expect(outsiders(map)).to.deep.equal([]);
    });
  }

  for (const [name, { data, prepare }] of Object.entries(VARIANTS)) {
    for (const dir of ["ltr", "rtl"] as const) {
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
      }).timeout(60_000);
    }
  }
});
