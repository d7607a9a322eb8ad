import roadmap from "backend-roadmap-data";
import arabic from "backend-roadmap-data/ar.js";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, detail, inside, mount, node, nodes, room } from "../support/map.js";
import { becomesSound, frameOf } from "../support/picture.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** A place in a language. */
function placeIn(lang: string, width = 600, dir: "ltr" | "rtl" = "ltr"): HTMLElement {
  const place = room(width, dir);
  place.lang = lang;
  return place;
}

/** The first bar that is rendered, whatever comes later. */
async function firstBar(map: RoadmapGraph): Promise<string> {
  const root = map.shadowRoot as ShadowRoot;
  const labels: (string | null | undefined)[] = [];
  const look = () => labels.push(root.querySelector("[part~=toolbar] button")?.ariaLabel);
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributes: true });
  await until("the bar is there", () => labels.some(Boolean));
  observer.disconnect();
  return labels.find(Boolean) as string;
}

/** What the bar says about how far one is. */
function progressText(map: RoadmapGraph): string {
  return map.shadowRoot?.querySelector("[part~=progress]")?.textContent?.trim() ?? "";
}

/** A reader far from English still has to find this. */
function searchButton(map: RoadmapGraph): HTMLElement {
  return map.shadowRoot?.querySelector("[part~=toolbar] button") as HTMLElement;
}

/** Parts that stick out of the map at a side. */
function overflowing(map: RoadmapGraph): string[] {
  const { left, right } = map.getBoundingClientRect();
  const frame = frameOf(map);
  const parts = map.shadowRoot?.querySelectorAll<HTMLElement>("button, input, label, p, h2, h3");
  return Array.from(parts ?? [])
    .filter((part) => !frame.contains(part) || part.closest(".detail"))
    .filter((part) => !part.closest(".sr-only") && part.getClientRects().length > 0)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 0.6 || box.right > right + 0.6;
    })
    .map((part) => `${part.localName} ${part.textContent?.trim()}`);
}

describe("<roadmap-graph> languages", () => {
  for (const [lang, search, expand] of [
    ["fr", "Rechercher", "Tout déplier"],
    ["fr-CA", "Rechercher", "Tout déplier"],
    ["pt-BR", "Buscar", "Expandir tudo"],
    ["ar", "بحث", "فتح الكل"],
    ["zh-Hans", "搜索", "全部展开"],
    ["zh-TW", "搜索", "全部展开"],
    ["en-GB", "Search", "Expand all"],
    ["pl", "Search", "Expand all"],
    ["x", "Search", "Expand all"],
    ["en_US", "Search", "Expand all"],
    ["fr_FR", "Rechercher", "Tout déplier"],
    ["constructor", "Search", "Expand all"],
  ] as const) {
    it(`speaks to a page in ${lang}`, async () => {
      const map = await mount({ estimate: true }, placeIn(lang));
      expect(button(map, search)).to.not.equal(null);
      expect(button(map, expand)).to.not.equal(null);
    });
  }

  it("takes the nearest language, and where there is none, English", async () => {
    const outer = placeIn("de");
    const inner = document.createElement("div");
    inner.lang = "es";
    outer.append(inner);
    expect(button(await mount({}, inner), "Buscar")).to.not.equal(null);
    expect(button(await mount({}, outer), "Suchen")).to.not.equal(null);
    expect(button(await mount({}, room(600)), "Search")).to.not.equal(null);
  });

  it("hears a language from outside of the shadow root it is in", async () => {
    const outer = placeIn("fr");
    const host = document.createElement("div");
    outer.append(host);
    const place = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(place);
    const map = await mount({}, place);
    expect(button(map, "Rechercher")).to.not.equal(null);
    outer.lang = "de";
    await until("it is German", () => searchButton(map).ariaLabel === "Suchen");
  });

  it("writes numbers, shares and plurals as the language has them", async () => {
    const french = await mount({}, placeIn("fr"));
    french.setStatus("fundamentals", "done");
    await french.updateComplete;
    expect(progressText(french)).to.match(/^\d+\s%\sterminé, étape 2 sur 10$/);
    const hindi = await mount({}, placeIn("hi"));
    await hindi.updateComplete;
    expect(progressText(hindi)).to.include("10");
    expect(node(french, "Learn the Fundamentals (Terminé)").textContent).to.match(/7\ssujets/);
  });

  it("follows the language of the page when it changes, with all that is open", async () => {
    const place = placeIn("en");
    const map = await mount({ selected: "http" }, place);
    place.lang = "fr";
    await until("the bar is French", () => searchButton(map).ariaLabel === "Rechercher");
    expect(inside(map).getByRole("radio", { name: "Terminé" })).to.not.equal(null);
    expect(map.selected).to.equal("http");
    place.lang = "xx";
    await until("the bar is English", () => searchButton(map).ariaLabel === "Search");
    document.documentElement.lang = "de";
    place.removeAttribute("lang");
    await until("the bar is German", () => searchButton(map).ariaLabel === "Suchen");
    document.documentElement.removeAttribute("lang");
    await until("the bar is English again", () => searchButton(map).ariaLabel === "Search");
  });

  it("ends in the last language, however quickly it changes", async () => {
    const place = placeIn("en");
    const map = await mount({}, place);
    for (const lang of ["fr", "de", "ja", "es", "en", "pt"]) {
      place.lang = lang;
      await Promise.resolve();
    }
    await until("the bar is Portuguese", () => searchButton(map).ariaLabel === "Buscar");
    await new Promise(requestAnimationFrame);
    await map.updateComplete;
    expect(button(map, "Expandir tudo")).to.not.equal(null);
  });

  it("lets a page have the last word", async () => {
    const messages = { search: "Trouver" };
    const place = placeIn("fr");
    const map = await mount({ messages }, place);
    expect(button(map, "Trouver")).to.not.equal(null);
    expect(button(map, "Tout déplier")).to.not.equal(null);
    place.lang = "de";
    await until("the rest is German", () =>
      inside(map).queryByRole("button", { name: "Alles aufklappen" }),
    );
    expect(button(map, "Trouver")).to.not.equal(null);
  });

  it("never shows another language first", async () => {
    const map = document.createElement("roadmap-graph");
    map.data = roadmap;
    const place = placeIn("fr");
    place.append(map);
    expect(await firstBar(map)).to.equal("Rechercher");
  });

  describe("in Arabic", () => {
    beforeEach(reduceMotion);

    for (const layout of ["road", "tree", "radial"] as const) {
      for (const width of [320, 1180]) {
        it(`is sound from right to left (${layout}, ${width}px)`, async () => {
          const properties = { layout, data: arabic, expanded: "all", selected: "http" };
          const map = await mount({ ...properties, estimate: true }, placeIn("ar", width, "rtl"));
          await becomesSound(map);
          const [first, second] = nodes(map) as [HTMLElement, HTMLElement];
          if (layout === "tree") {
            const edge = first.getBoundingClientRect().left;
            expect(second.getBoundingClientRect().right).to.be.below(edge);
          }
          searchButton(map).click();
          await until("the search is open", () => inside(map).queryByRole("searchbox"));
          const [field, close] = ["searchbox", "search"].map((role) => inside(map).getByRole(role));
          const end = close?.querySelector("button:last-child")?.getBoundingClientRect();
          // In a narrow map the field has a row of its own.
          expect(field?.getBoundingClientRect().right).to.be.above(end?.right as number);
          expect(overflowing(map)).to.deep.equal([]);
          expect(map.scrollWidth).to.equal(width);
        });

        it(`mirrors the menu (${layout}, ${width}px)`, async () => {
          const map = await mount({ layout, data: arabic }, placeIn("ar", width, "rtl"));
          button(map, "المزيد").click();
          const menu = await until("the menu is open", () =>
            inside(map).queryByRole("group", { name: "المزيد" }),
          );
          const { left, right } = menu.getBoundingClientRect();
          const outer = map.getBoundingClientRect();
          expect(left - outer.left).to.be.below(outer.right - right + 1);
          expect(overflowing(map)).to.deep.equal([]);
        });
      }
    }

    it("has the progress that was made in English", async () => {
      const english = await mount();
      english.setStatus("http", "done");
      await english.updateComplete;
      english.remove();
      const map = await mount(
        { data: arabic, expanded: "internet fundamentals" },
        placeIn("ar", 600, "rtl"),
      );
      expect(map.progress).to.deep.equal({ http: "done" });
      expect(node(map, "HTTP (مكتمل)")).to.not.equal(null);
    });

    it("marks texts of another language than the page's", async () => {
      const map = await mount({ data: arabic, selected: "internet" }, placeIn("en", 1180));
      const card = inside(map).getByRole("region", { name: /^About / });
      const title = card.querySelector("h3") as HTMLElement;
      expect(title.closest("[lang]")?.getAttribute("lang")).to.equal("ar");
      expect(inside(map).getByRole("tree").lang).to.equal("ar");
      expect(detail(map, title.textContent as string)).to.not.equal(null);
    });
  });

  describe("the time that is left", () => {
    it("is told only where a page wants it", async () => {
      const map = await mount();
      expect(progressText(map)).to.equal("0% done, step 1 of 10");
      map.estimate = true;
      await map.updateComplete;
      expect(progressText(map)).to.equal("0% done, step 1 of 10 · about 6–12 months left");
      map.setStatus("fundamentals", "done");
      await until("it is less", () => /about [4-5]–1[01] months left$/.test(progressText(map)));
    });

    it("is told in the language of the page", async () => {
      const map = await mount({ estimate: true }, placeIn("fr"));
      expect(progressText(map)).to.match(/ · encore 6[–-]12\smois environ$/);
    });

    it("is not told where nobody knows it, nor where nothing is left", async () => {
      const { duration, ...rest } = roadmap;
      const map = await mount({ data: rest, estimate: true });
      expect(progressText(map)).to.equal("0% done, step 1 of 10");
      map.data = roadmap;
      for (const { id } of roadmap.steps) map.setStatus(id, "done");
      await until("all is done", () => /^100%/.test(progressText(map)));
      expect(progressText(map)).to.not.match(/left/);
    });
  });
});
