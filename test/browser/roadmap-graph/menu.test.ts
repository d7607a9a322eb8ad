import axe from "axe-core";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, choose, focused, inside, mount, node, radio, room } from "../support/map.js";
import { canEmulateMedia } from "../support/media.js";
import { centreOf, click } from "../support/mouse.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";

/** WCAG 2.5.8, in CSS pixels. */
const LEAST = 24;

/** As WCAG 1.4.10 has it; no window of WebKit's MiniBrowser is narrower than 447. */
const NARROW = canEmulateMedia ? 320 : 450;

const ITEMS = [
  "Undo",
  "Take progress along",
  "Load from a file",
  "Reset progress",
  "Picture (SVG)",
  "Picture (PNG)",
  "Text (Markdown)",
  "Data (JSON)",
  "Print a study sheet",
  "Keys and marks",
];

function menu(map: RoadmapGraph): HTMLElement | null {
  return inside(map).queryByRole("group", { name: "More" });
}

/** Opens the menu with its button. */
async function openMenu(map: RoadmapGraph): Promise<HTMLElement> {
  await choose(button(map, "More"));
  const panel = await until("the menu is open", () => menu(map));
  await until("it has the focus", () => panel.contains(map.shadowRoot?.activeElement ?? null));
  return panel;
}

async function isMenuClosed(map: RoadmapGraph): Promise<void> {
  await until("the menu is closed", () => !menu(map));
}

/** A map with something marked, that can be undone. */
async function mountMarked(properties: Partial<RoadmapGraph> = {}, place = room(600)) {
  const map = await mount({ data: small, expanded: "first", ...properties }, place);
  map.setStatus("alpha", "done");
  await map.updateComplete;
  return map;
}

/** Opens each dialog that the menu leads to, by what it is called. */
const DIALOGS: Readonly<Record<string, (map: RoadmapGraph) => Promise<unknown>>> = {
  "Keys and marks": (map) => chooseItem(map, "Keys and marks"),
  "Reset your progress?": (map) => chooseItem(map, "Reset progress"),
  "Take progress along": (map) => chooseItem(map, "Take progress along"),
  "Take over this progress?": async (map) => {
    await loading(map, '{"alpha":"done","gone":"skipped"}');
  },
  "Load from a file": (map) => loading(map, "{"),
  "Copy link": async (map) => {
    const writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    stub(navigator, "clipboard", { writeText } as unknown as Clipboard);
    await chooseItem(map, "Take progress along");
    await until("there is a dialog", () => inside(map).queryByRole("dialog"));
    await click(button(map, "Copy link"));
  },
};

async function chooseItem(map: RoadmapGraph, name: string): Promise<void> {
  await openMenu(map);
  await choose(button(map, name));
}

/** Loads a file with this text. */
async function loading(map: RoadmapGraph, text: string): Promise<void> {
  stub(HTMLInputElement.prototype, "click", function (this: HTMLInputElement) {
    stub(this, "files", [new File([text], "progress.json")] as unknown as FileList);
    this.dispatchEvent(new Event("change"));
  });
  await chooseItem(map, "Load from a file");
}

async function openDialog(map: RoadmapGraph, name: string): Promise<HTMLDialogElement> {
  await DIALOGS[name]?.(map);
  return until(`there is a dialog “${name}”`, () =>
    inside(map).queryByRole<HTMLDialogElement>("dialog", { name }),
  );
}

/** What axe finds, in words. */
async function violations(map: RoadmapGraph): Promise<string[]> {
  const { violations } = await axe.run(map, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
  );
}

/** Whatever in an element can be clicked and is too small for it. */
function smallTargets(element: HTMLElement): string[] {
  return Array.from(element.querySelectorAll<HTMLElement>("button, label, input:not([type=radio])"))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.01)
    .map(({ target, box }) => `“${target.textContent?.trim()}”: ${box.width} × ${box.height}`);
}

/** Whatever of an element sticks out of the window at a side, or of the element itself. */
function overflow(element: HTMLElement): string[] {
  const own = element.getBoundingClientRect();
  const [left, right] = [
    Math.max(0, own.left),
    Math.min(document.documentElement.clientWidth, own.right),
  ];
  return Array.from(element.querySelectorAll<HTMLElement>("*"))
    .filter((part) => part.getClientRects().length > 0)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 0.6 || box.right > right + 0.6;
    })
    .map((part) => `${part.localName}.${part.className} “${part.textContent?.trim()}”`);
}

describe("<roadmap-graph> menu", () => {
  beforeEach(reduceMotion);

  it("opens from the bar, with the focus in it, and holds what is seldom needed", async () => {
    const map = await mountMarked();
    const opener = button(map, "More");
    expect(opener.getAttribute("aria-expanded")).to.equal("false");
    const panel = await openMenu(map);
    expect(opener.getAttribute("aria-expanded")).to.equal("true");
    expect(focused(map)).to.equal("Road");
    const items = Array.from(panel.querySelectorAll("button"), (item) => item.textContent?.trim());
    expect(items).to.deep.equal(ITEMS);
    const layouts = inside(map).getByRole("group", { name: "Show as" });
    expect(panel.contains(layouts)).to.equal(true);
  });

  it("opens with keys alone", async () => {
    const map = await mountMarked();
    button(map, "More").focus();
    await press("Enter");
    await until("the focus is in it", () => focused(map) === "Road");
  });

  it("closes with Esc and gives the focus back", async () => {
    const map = await mountMarked({ selected: "alpha" });
    await openMenu(map);
    const presses = record(document, "keydown");
    await press("Escape");
    await isMenuClosed(map);
    expect(focused(map)).to.equal("More");
    // Neither the detail nor the page has heard of it.
    expect(map.selected).to.equal("alpha");
    expect(presses).to.deep.equal([]);
  });

  it("closes with its button", async () => {
    const map = await mountMarked();
    await openMenu(map);
    await choose(button(map, "More"));
    await isMenuClosed(map);
    expect(button(map, "More").getAttribute("aria-expanded")).to.equal("false");
  });

  it("closes with a click beside it, on the page or in the map", async () => {
    const place = room(600);
    const outside = document.createElement("button");
    outside.textContent = "Outside";
    document.body.prepend(outside);
    const map = await mountMarked({}, place);
    await openMenu(map);
    await click(outside);
    await isMenuClosed(map);
    await openMenu(map);
    await click(inside(map).getByRole("heading"));
    await isMenuClosed(map);
  });

  it("closes with a click into a menu of the page", async () => {
    const nav = document.createElement("nav");
    nav.className = "menu";
    nav.textContent = "Home";
    document.body.prepend(nav);
    const map = await mountMarked();
    await openMenu(map);
    await click(nav);
    await isMenuClosed(map);
  });

  it("closes, with its dialogs, where the map is moved or shows another roadmap", async () => {
    const map = await mountMarked();
    await openDialog(map, "Keys and marks");
    room(500).append(map);
    await until("it is closed", () => !inside(map).queryByRole("dialog"));
    await openDialog(map, "Keys and marks");
    map.data = { ...small, id: "other" };
    await until("it is closed again", () => !inside(map).queryByRole("dialog"));
    await openMenu(map);
    room(400).append(map);
    await isMenuClosed(map);
  });

  it("is gone through with Tab, leaving out what is not possible, and closed at its end", async () => {
    const map = await mount({ data: small });
    await openMenu(map);
    const seen = [focused(map)];
    for (let times = 0; times < 7; times += 1) {
      await press("Tab");
      seen.push(focused(map));
    }
    expect(seen).to.deep.equal([
      "Road",
      "Load from a file",
      "Picture (SVG)",
      "Picture (PNG)",
      "Text (Markdown)",
      "Data (JSON)",
      "Print a study sheet",
      "Keys and marks",
    ]);
    await press("Tab");
    await isMenuClosed(map);
    expect(focused(map)).to.equal("First step");
  });

  it("is left backwards with Tab as well", async () => {
    const map = await mountMarked();
    await openMenu(map);
    await press("Shift", "Tab");
    expect(focused(map)).to.equal("More");
    expect(menu(map)).to.not.equal(null);
    await press("Enter");
    await isMenuClosed(map);
  });

  it("switches the layout with arrow keys, live, and stays open", async () => {
    const map = await mountMarked();
    await openMenu(map);
    for (const [key, name, layout] of [
      ["ArrowRight", "Tree", "tree"],
      ["ArrowRight", "Circle", "radial"],
      ["ArrowLeft", "Tree", "tree"],
      ["ArrowLeft", "Road", "road"],
    ] as const) {
      await press(key);
      await until(`it is a ${layout}`, () => map.layout === layout);
      await map.updateComplete;
      expect(focused(map)).to.equal(name);
      expect(radio(map, name).checked).to.equal(true);
      expect(menu(map), name).to.not.equal(null);
      node(map, "Alpha (Done)");
    }
  });

  it("shows the layout that the page sets meanwhile", async () => {
    const map = await mountMarked();
    await openMenu(map);
    map.layout = "radial";
    await map.updateComplete;
    expect(radio(map, "Circle").checked).to.equal(true);
  });

  it("says what did not work", async () => {
    const map = await mountMarked();
    stub(URL, "createObjectURL", () => {
      throw new Error("no room");
    });
    await chooseItem(map, "Data (JSON)");
    const shown = await until("it is said", () => inside(map).queryByRole("dialog"));
    expect(shown.textContent).to.include("That did not work: no room");
  });

  it("follows the words of the page", async () => {
    const map = await mountMarked({ messages: { undo: "Never mind" } });
    await openMenu(map);
    expect(button(map, "Never mind").textContent?.trim()).to.equal("Never mind");
  });

  it("is not there where the page does not want it, and dialogs come all the same", async () => {
    const map = await mountMarked({ controls: "search" });
    expect(inside(map).queryByRole("button", { name: "More" })).to.equal(null);
    node(map, "First step (Learning)").focus();
    await press("?");
    await until("the help is there", () =>
      inside(map).queryByRole("dialog", { name: "Keys and marks" }),
    );
  });

  it("lists in its help what keys do, and the marks", async () => {
    const map = await mountMarked();
    node(map, "First step (Learning)").focus();
    await press("?");
    const help = await until("the help is there", () =>
      inside(map).queryByRole("dialog", { name: "Keys and marks" }),
    );
    const terms = Array.from(help.querySelectorAll("dt"), (term) =>
      term.textContent?.replaceAll(/\s+/g, " ").trim(),
    );
    expect(terms.filter((term) => !/Z$/.test(term ?? ""))).to.include.members([
      "↑ ↓",
      "→",
      "←",
      "Home End",
      "Enter",
      "*",
      "1 2 3 4",
      "/",
      "?",
      "Esc",
    ]);
    expect(terms.some((term) => /^(Ctrl|⌘) Z$/.test(term ?? ""))).to.equal(true);
    for (const item of help.querySelectorAll("dd")) expect(item.textContent).to.match(/\S/);
    const legend = Array.from(help.querySelectorAll("li"), (item) => item.textContent?.trim());
    expect(legend).to.deep.equal(["To do", "Learning", "Done", "Skipped"]);
    await press("Escape");
    await until("the help is gone", () => !inside(map).queryByRole("dialog"));
    expect(focused(map)).to.equal("First step (Learning)");
  });

  it("leaves out of its help what the page keeps for itself", async () => {
    const map = await mountMarked({ shortcuts: "none" });
    const help = await openDialog(map, "Keys and marks");
    const terms = Array.from(help.querySelectorAll("kbd"), ({ textContent }) => textContent);
    expect(terms).to.include.members(["→", "Enter"]).and.not.include.members(["1", "/", "?"]);
  });

  it("tells in its help what opens and closes where text runs from right to left", async () => {
    const map = await mountMarked({}, room(600, "rtl"));
    const help = await openDialog(map, "Keys and marks");
    const rows = Array.from(help.querySelectorAll("dl > div"), ({ textContent }) =>
      textContent?.replaceAll(/\s+/g, " ").trim(),
    );
    expect(rows).to.include.members(["← Open, then go in", "→ Close, then go out"]);
  });

  for (const name of Object.keys(DIALOGS)) {
    it(`holds the focus in the dialog “${name}”, and gives it back`, async () => {
      const map = await mountMarked();
      const dialog = await openDialog(map, name);
      for (let times = 0; times < 8; times += 1) {
        const active = map.shadowRoot?.activeElement ?? null;
        expect(active === null || dialog.contains(active), focused(map)).to.equal(true);
        await press("Tab");
      }
      await click(button(map, "Close"));
      await until("it is closed", () => !inside(map).queryByRole("dialog"));
      expect(focused(map)).to.equal("More");
      expect(map.progress).to.deep.equal({ alpha: "done" });
    });
  }

  it("closes a dialog with a click beside it", async () => {
    const map = await mountMarked();
    const dialog = await openDialog(map, "Keys and marks");
    const { left } = dialog.getBoundingClientRect();
    expect(left).to.be.greaterThan(8);
    dialog.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await until("it is closed", () => !inside(map).queryByRole("dialog"));
    expect(focused(map)).to.equal("More");
  });

  it("works on the full screen, with its dialogs", async function () {
    const map = await mountMarked();
    const full = inside(map).queryByRole("button", { name: "Full screen" });
    if (!full) this.skip();
    await choose(full);
    const isFull = await until("it fills the screen", () => map.isFullscreen).catch(() => false);
    // Not every runner has a screen to fill.
    if (!isFull) this.skip();
    // WebKit's driver does not know where the mouse is on a full screen.
    button(map, "More").focus();
    await press("Enter");
    const panel = await until("the menu is open", () => menu(map));
    expect(map.shadowRoot?.elementFromPoint(...centreOf(panel))?.closest(".menu")).to.equal(panel);
    button(map, "Keys and marks").focus();
    await press("Enter");
    const dialog = await until("the help is there", () => inside(map).queryByRole("dialog"));
    expect(map.shadowRoot?.elementFromPoint(...centreOf(dialog))?.closest("dialog")).to.equal(
      dialog,
    );
    button(map, "Close").focus();
    await press("Enter");
    await until("it is closed", () => !inside(map).queryByRole("dialog"));
    await document.exitFullscreen();
    await until("it is as before", () => !map.isFullscreen);
  });

  describe("in a narrow window", () => {
    beforeEach(() => viewport(NARROW, 640));
    afterEach(() => viewport(800, 600));

    for (const css of ["", "font-size: 24px"]) {
      const how = css || "font as it is";

      it(`has everything within the window, large enough (${how})`, async () => {
        const place = room(304);
        place.style.cssText += css;
        const map = await mountMarked({}, place);
        const panel = await openMenu(map);
        expect(overflow(panel)).to.deep.equal([]);
        expect(smallTargets(panel)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(NARROW);
      });

      for (const name of Object.keys(DIALOGS)) {
        it(`has the dialog “${name}” within the window, large enough (${how})`, async () => {
          const place = room(304);
          place.style.cssText += css;
          const map = await mountMarked({}, place);
          const dialog = await openDialog(map, name);
          expect(overflow(dialog)).to.deep.equal([]);
          expect(smallTargets(dialog)).to.deep.equal([]);
          expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
          const { top, bottom, left, right } = dialog.getBoundingClientRect();
          expect(Math.min(top, left)).to.be.at.least(0);
          expect(right).to.be.at.most(NARROW);
          expect(bottom).to.be.at.most(640);
        });
      }
    }
  });

  for (const scheme of ["light", "dark"]) {
    const place = () => {
      const element = room(600);
      element.style.colorScheme = scheme;
      element.style.background = "Canvas";
      return element;
    };

    it(`has nothing for axe to find (${scheme})`, async () => {
      const map = await mountMarked({}, place());
      await openMenu(map);
      expect(await violations(map)).to.deep.equal([]);
    }).timeout(180_000);

    for (const name of Object.keys(DIALOGS)) {
      it(`has nothing for axe to find in the dialog “${name}” (${scheme})`, async () => {
        const map = await mountMarked({}, place());
        await openDialog(map, name);
        expect(await violations(map)).to.deep.equal([]);
      }).timeout(180_000);
    }
  }
});
