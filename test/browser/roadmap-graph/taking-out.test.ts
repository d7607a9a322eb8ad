import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, inside, mount, nodes, room } from "../support/map.js";
import { canEmulatePrint, emulateMedia, emulatePrint, resetMedia } from "../support/media.js";
import { large, retitled, walk } from "../support/roadmaps.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";

const all = Array.from(walk(roadmap.steps), ({ node }) => node);

/** A picture as any viewer reads it. */
function read(svg: string): SVGSVGElement {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (picture.localName !== "svg") throw new Error(`This is no picture: ${svg.slice(0, 200)}`);
  return picture as unknown as SVGSVGElement;
}

/** All text in it, in one line. */
function textOf(element: Element): string {
  const parts = Array.from(element.querySelectorAll("text"), (text) => text.textContent);
  return parts.join(" ").replaceAll(/\s+/g, " ");
}

function plain(text: string | null | undefined): string {
  return (text ?? "").replaceAll(/\s+/g, " ").trim();
}

function sizeOf(picture: SVGSVGElement): [number, number] {
  return [Number(picture.getAttribute("width")), Number(picture.getAttribute("height"))];
}

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "nothing was wrong",
    (error: Error) => error.message,
  );
}

/** What goes to a printer. */
function sheetOf(map: RoadmapGraph): HTMLElement | null | undefined {
  return map.shadowRoot?.querySelector<HTMLElement>(".study-sheet");
}

function print(): void {
  dispatchEvent(new Event("beforeprint"));
}

/** Everything a study sheet must say about the ten steps. */
function missingIn(sheet: Element): string[] {
  const text = plain(sheet.textContent);
  return all.flatMap(({ title, summary = "", links = [] }) =>
    [title, summary, ...links.map(({ url }) => url ?? "")].filter(
      (part) => !text.includes(plain(part)),
    ),
  );
}

describe("<roadmap-graph> taking out", () => {
  beforeEach(reduceMotion);

  describe("toSVG()", () => {
    it("gives all that is open as true text, and nothing that only browsers draw", async () => {
      const map = await mount({ expanded: "databases relational-databases" }, room(1180));
      const svg = await map.toSVG();
      const picture = read(svg);
      const text = textOf(picture);
      for (const title of ["Work with Databases", "MySQL", "Queries", "Advanced Topics"]) {
        expect(text).to.include(title);
      }
      expect(text).to.not.include("MongoDB");
      expect(svg).to.not.match(/foreignObject|<script|<style|var\(|light-dark|NaN|undefined/);
      expect(picture.querySelectorAll("rect, path").length).to.be.above(20);
    });

    it("needs no waiting: it may be asked for at once", async () => {
      const map = document.createElement("roadmap-graph");
      map.data = roadmap;
      room(600).append(map);
      expect(textOf(read(await map.toSVG()))).to.include("Learn the Fundamentals");
    });

    it("is the same while the map is zoomed and moved, and leaves it so", async () => {
      const map = await mount({ expanded: "apis" }, room(720));
      const before = read(await map.toSVG());
      await map.zoomIn();
      await map.zoomIn();
      const item = nodes(map)[0] as HTMLElement;
      await until(
        "it is larger",
        () => item.getBoundingClientRect().width > item.offsetWidth * 1.5,
      );
      const zoomed = read(await map.toSVG());
      expect(textOf(zoomed)).to.equal(textOf(before));
      expect(sizeOf(zoomed)).to.deep.equal(sizeOf(before));
      expect(item.getBoundingClientRect().width).to.be.above(item.offsetWidth * 1.5);
    });

    for (const layout of ["tree", "radial"] as const) {
      it(`is the whole map in layout=${layout}, not what is in the frame`, async () => {
        const map = await mount({ layout, expanded: "all", selected: "http" }, room(390));
        const picture = read(await map.toSVG());
        const text = textOf(picture);
        expect(
          all.filter(({ title }) => !text.includes(title.split(" ")[0] as string)),
        ).to.deep.equal([]);
        const [width, height] = sizeOf(picture);
        expect(width).to.be.above(500);
        expect(height).to.be.above(700);
        expect(text).to.not.include("The web's request");
      });
    }

    for (const layout of ["road", "tree"] as const) {
      it(`is complete where few of 700 nodes are drawn, and draws few again (${layout})`, async () => {
        const map = await mount({ layout, data: large(700), expanded: "all" }, room(720));
        expect(nodes(map).length).to.be.below(300);
        const text = ` ${textOf(read(await map.toSVG()))} `;
        const missing = Array.from({ length: 700 }, (_, at) => ` Topic ${at} `).filter(
          (title) => !text.includes(title),
        );
        expect(missing).to.deep.equal([]);
        await until("few are drawn again", () => nodes(map).length < 300);
      }).timeout(180_000);
    }

    it("has the ground of an empty page where nothing else is behind the map", async () => {
      const place = room(600);
      place.style.colorScheme = "dark";
      const map = await mount({}, place);
      expect(await map.toSVG()).to.include(`fill="#121212"`);
      place.style.colorScheme = "light";
      expect(await map.toSVG()).to.match(/<rect width="\d+" height="\d+" fill="#ffffff"/);
    });

    it("rejects what is no whole picture: of a hidden map, or of too many nodes", async () => {
      const map = await mount({ data: large(5100), expanded: "all" });
      expect(await rejection(map.toSVG())).to.include("5000");
      map.collapseAll();
      map.style.display = "none";
      expect(await rejection(map.toPNG())).to.include("not on show");
    }).timeout(180_000);

    it("says titles as they are, whatever is in them", async () => {
      const map = await mount({ data: retitled((title) => `<b>${title}</b> & "more"`) });
      expect(textOf(read(await map.toSVG()))).to.match(/<b>Learn the/);
    });
  });

  describe("toPNG()", () => {
    for (const layout of ["road", "tree"] as const) {
      it(`gives the same picture in twice the size (${layout})`, async () => {
        const map = await mount({ layout, expanded: "databases" }, room(390));
        const [width, height] = sizeOf(read(await map.toSVG()));
        const png = await map.toPNG();
        expect(png.type).to.equal("image/png");
        const bitmap = await createImageBitmap(png);
        expect([bitmap.width, bitmap.height]).to.deep.equal([2 * width, 2 * height]);
      });
    }
  });

  describe("toMarkdown()", () => {
    it("gives the whole roadmap, whatever is open, ticked as far as it is done", async () => {
      const map = await mount();
      map.setStatus("http", "done");
      map.setStatus("dns", "skipped");
      const text = await map.toMarkdown();
      expect(text).to.match(/^# Backend developer roadmap/);
      expect(text).to.match(/- \[x\] .*HTTP\b/);
      expect(text).to.match(/- \[ \] .*HTTPS\b/);
      expect(text).to.match(/DNS.*\(.*skipped.*\)/i);
      for (const { title } of all) expect(text.replaceAll("\\", "")).to.include(title);
    });

    it("may be asked for before the map is alive", async () => {
      const map = document.createElement("roadmap-graph");
      map.data = roadmap;
      room(600).append(map);
      expect(await map.toMarkdown()).to.include("Queries");
    });

    it("is in the language of the page", async () => {
      const place = room(600);
      place.lang = "fr";
      const map = await mount({}, place);
      expect(await map.toMarkdown()).to.include("Étape 1");
    });
  });

  for (const [what, data] of [
    ["no roadmap", undefined],
    ["a faulty roadmap", { ...roadmap, title: "" }],
    ["an empty roadmap", { ...roadmap, steps: [] }],
  ] as const) {
    it(`rejects where there is ${what}`, async () => {
      const map = await mount({ data });
      for (const promise of [map.toSVG(), map.toPNG(), map.toMarkdown()]) {
        expect(await rejection(promise)).to.equal("There is no map.");
      }
    });
  }

  describe("for a printer", () => {
    afterEach(async () => {
      dispatchEvent(new Event("afterprint"));
      await resetMedia();
      if (canEmulatePrint) await emulatePrint(false);
    });

    it("is a study sheet with all topics, summaries and addresses, whatever is open", async () => {
      const map = await mount({ layout: "tree" });
      print();
      const sheet = sheetOf(map) as HTMLElement;
      expect(missingIn(sheet)).to.deep.equal([]);
      expect(sheet.querySelectorAll("svg")).to.have.lengthOf(all.length);
      expect(plain(sheet.textContent)).to.include("Becoming a backend developer");
      dispatchEvent(new Event("afterprint"));
      expect(sheetOf(map)).to.equal(null);
    });

    it("says how far one is, in words beside the box", async () => {
      const map = await mount();
      map.setStatus("http", "done");
      await map.updateComplete;
      print();
      const entry = Array.from(sheetOf(map)?.querySelectorAll(".entry") ?? []).find(
        (each) => each.querySelector("b")?.textContent === "HTTP",
      );
      expect(plain(entry?.textContent)).to.match(/^HTTP ?\(Done\)/);
    });

    it("is not on the screen", async () => {
      const map = await mount();
      const { height } = map.getBoundingClientRect();
      print();
      expect(sheetOf(map)?.getClientRects()).to.have.lengthOf(0);
      expect(map.getBoundingClientRect().height).to.equal(height);
    });

    if (canEmulatePrint) {
      for (const colorScheme of ["light", "dark"] as const) {
        it(`takes the place of map and bar, dark on light (${colorScheme})`, async () => {
          await emulateMedia({ colorScheme });
          const place = room(700);
          place.style.colorScheme = colorScheme;
          const map = await mount({ expanded: "all" }, place);
          const search = button(map, "Search");
          print();
          await emulatePrint(true);
          const sheet = sheetOf(map) as HTMLElement;
          await until("the sheet is there", () => sheet.getClientRects().length > 0);
          expect(search.getClientRects()).to.have.lengthOf(0);
          expect(nodes(map)[0]?.getClientRects()).to.have.lengthOf(0);
          const { color, backgroundColor } = getComputedStyle(sheet);
          expect([color, backgroundColor]).to.deep.equal(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
          for (const element of sheet.querySelectorAll("b, p, a, h2, h3, i, .badge")) {
            const [red = 255] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
            expect(red, element.textContent ?? "").to.be.below(0x60);
          }
          expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
        });
      }
    }

    it("prints the sheet alone from the menu, and leaves nothing behind", async () => {
      const map = await mount();
      map.setStatus("http", "done");
      const root = map.shadowRoot as ShadowRoot;
      const printed: Document[] = [];
      stub(root, "append", (...content) => {
        ShadowRoot.prototype.append.call(root, ...content);
        for (const frame of content) {
          if (!(frame instanceof HTMLIFrameElement)) continue;
          const view = frame.contentWindow as Window;
          view.print = () => printed.push(view.document);
        }
      });
      button(map, "More").click();
      (await inside(map).findByRole("button", { name: "Print a study sheet" })).click();
      const page = await until("it is printed", () => printed[0]);
      expect(missingIn(page.body)).to.deep.equal([]);
      expect(plain(page.body.textContent)).to.include("HTTP(Done)");
      expect(page.title).to.equal("Backend developer roadmap");
      expect(page.documentElement.lang).to.equal("en");
      expect(getComputedStyle(page.body).display).to.equal("block");
      page.defaultView?.dispatchEvent(new Event("afterprint"));
      expect(root.querySelector("iframe")).to.equal(null);
    });
  });
});
