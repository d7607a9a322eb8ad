import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { button, choose, detail, focused, inside, mount, node, room } from "../support/map.js";
import { press } from "../support/press.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";

/** Another roadmap with a topic of the same id. */
const OTHER: RoadmapData = { ...small, id: "other", title: "Another roadmap" };

/** The address of this page with a fragment; nobody hears of it. */
function goQuietly(fragment: string): void {
  history.replaceState(null, "", location.pathname + location.search + fragment);
}

/** Follows a link within the page. */
async function follow(fragment: string): Promise<void> {
  const isHeard = new Promise((resolve) => {
    addEventListener("hashchange", resolve, { once: true });
  });
  location.hash = fragment;
  await isHeard;
}

/** Lets everything that an address may give rise to come about. */
async function settle(map: RoadmapGraph): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await map.updateComplete;
  }
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
}

/** Whether something is within what the map is seen through. */
function isInFrame(map: RoadmapGraph, element: Element): boolean {
  const frame = map.shadowRoot?.querySelector("[part=frame]")?.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (!frame) return false;
  const isBeside = left < frame.left - 1 || right > frame.right + 1;
  return !isBeside && top >= frame.top - 1 && bottom <= frame.bottom + 1;
}

function mountSmall(properties: Partial<RoadmapGraph> = {}, place = room(600)) {
  return mount({ data: small, ...properties }, place);
}

/** What is put into the clipboard from now on. */
function watchClipboard(): string[] {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  stub(navigator, "clipboard", clipboard as unknown as Clipboard);
  return copied;
}

function refuseClipboard(): void {
  const writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  stub(navigator, "clipboard", { writeText } as unknown as Clipboard);
}

function dialog(map: RoadmapGraph, name: string): Promise<HTMLElement> {
  return until(`there is a dialog “${name}”`, () => inside(map).queryByRole("dialog", { name }));
}

async function isClosed(map: RoadmapGraph): Promise<void> {
  await until("the dialog is closed", () => !inside(map).queryByRole("dialog"));
}

/** Chooses something in the menu. */
async function chooseInMenu(map: RoadmapGraph, name: string): Promise<void> {
  await choose(button(map, "More"));
  const item = await until("the menu is open", () => inside(map).queryByRole("button", { name }));
  await choose(item);
}

/** A link that carries this progress, as the menu makes it. */
async function linkOf(progress: RoadmapGraph["progress"], data = small): Promise<string> {
  const map = await mount({ data, progress });
  await chooseInMenu(map, "Take progress along");
  await dialog(map, "Take progress along");
  const { value } = inside(map).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
  map.parentElement?.remove();
  return value;
}

/** From now on files that are saved are kept here. */
function watchFiles(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  stub(URL, "createObjectURL", (blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  stub(HTMLAnchorElement.prototype, "click", function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
  return files;
}

/** Whoever is asked for a file from now on chooses this one, or none. */
function chooseFile(file: File | undefined): void {
  stub(HTMLInputElement.prototype, "click", function (this: HTMLInputElement) {
    if (this.type !== "file") return;
    if (file) stub(this, "files", [file] as unknown as FileList);
    this.dispatchEvent(new Event(file ? "change" : "cancel"));
  });
}

function jsonFile(content: unknown): File {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return new File([text], "progress.json", { type: "application/json" });
}

afterEach(() => goQuietly(""));

describe("<roadmap-graph> links to topics", () => {
  beforeEach(reduceMotion);

  it("shows the topic that the address names on arrival", async () => {
    goQuietly("#roadmap=http");
    const map = await mount();
    await until("it is selected", () => map.selected === "http");
    await until("it has the focus", () => focused(map) === "HTTP");
    await until("it is in view", () => isInWindow(node(map, "HTTP")));
    expect(detail(map, "HTTP")).to.not.equal(null);
  });

  for (const layout of ["tree", "radial"] as const) {
    it(`shows it in the layout “${layout}”, whose code has to arrive`, async () => {
      goQuietly("#roadmap=express");
      const map = await mount({ layout });
      await until("it is selected", () => map.selected === "express");
      await until("it has the focus", () => focused(map) === "Express.js");
      await until("it is within the frame", () => isInFrame(map, node(map, "Express.js")));
    });
  }

  it("shows it also where something else was open before, and remembers that", async () => {
    localStorage.setItem("roadmap-graph:backend:open", "databases");
    goQuietly("#roadmap=http");
    const map = await mount();
    await until("it is selected", () => map.selected === "http");
    expect(map.expanded.split(" ")).to.have.members(["databases", "fundamentals", "internet"]);
    expect(localStorage.getItem("roadmap-graph:backend:open")).to.equal(map.expanded);
  });

  it("goes to the topic of a link that is followed, again and again", async () => {
    const map = await mount();
    await follow("#roadmap=http");
    await until("it has the focus", () => focused(map) === "HTTP");
    await follow("#roadmap=express");
    await until("the other is selected", () => map.selected === "express");
    await follow("#roadmap=http");
    await until("it is selected again", () => map.selected === "http");
  });

  it("knows a topic by a former id", async () => {
    const topics = [{ id: "new", title: "Renamed", aliases: ["früher"] }];
    const data = { ...small, steps: [{ id: "step", title: "Step", topics }] };
    goQuietly("#roadmap=fr%C3%BCher");
    const map = await mount({ data });
    await until("it is selected", () => map.selected === "new");
  });

  it("does nothing with ids, and parts of addresses, that mean nothing to it", async () => {
    const map = await mount({ selected: "dns" });
    const { expanded } = map;
    for (const fragment of ["#roadmap=nobody", "#roadmap=", "#roadmap=%E0%A4", "#http", "#a&b=c"]) {
      await follow(fragment);
      await settle(map);
      expect([map.selected, map.expanded], fragment).to.deep.equal(["dns", expanded]);
    }
    expect(location.hash).to.equal("#a&b=c");
  });

  it("finds its part among others in the address", async () => {
    goQuietly("#top&roadmap=alpha&x=1");
    const map = await mountSmall();
    await until("it is selected", () => map.selected === "alpha");
  });

  it("is answered by the first of two maps that have the topic", async () => {
    goQuietly("#roadmap=alpha");
    const [one, two] = [await mountSmall(), await mount({ data: OTHER })];
    await until("it is selected", () => one.selected === "alpha");
    await settle(two);
    expect(two.selected).to.equal(undefined);
    await follow("#roadmap=beta");
    await until("it is selected", () => one.selected === "beta");
    await settle(two);
    expect(two.selected).to.equal(undefined);
  });

  it("is answered once, where a map before comes later", async () => {
    goQuietly("#roadmap=alpha");
    const [above, below] = [room(600), room(600)];
    const late = await mount({ data: undefined }, above);
    const map = await mount({ data: OTHER }, below);
    await until("it is selected", () => map.selected === "alpha");
    late.data = small;
    await settle(late);
    expect(late.selected).to.equal(undefined);
  });

  it("leads into the map that it names with “in”", async () => {
    goQuietly("#roadmap=alpha&in=other");
    const [one, two] = [await mountSmall(), await mount({ data: OTHER })];
    await until("it is selected", () => two.selected === "alpha");
    await settle(one);
    expect(one.selected).to.equal(undefined);
    await follow("#roadmap=beta&in=small");
    await until("it is selected", () => one.selected === "beta");
    expect(two.selected).to.equal("alpha");
    await follow("#roadmap=beta&in=nobody");
    await settle(one);
    expect([one.selected, two.selected]).to.deep.equal(["beta", "alpha"]);
  });

  for (const [when, isBefore] of [
    ["on arrival", true],
    ["when it is followed", false],
  ] as const) {
    it(`wakes a map that is far away, ${when}`, async () => {
      const place = room(600);
      place.style.marginBlockStart = "8000px";
      if (isBefore) goQuietly("#roadmap=alpha");
      const map = document.createElement("roadmap-graph");
      map.data = small;
      place.append(map);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!isBefore) await follow("#roadmap=alpha");
      await until("it is selected", () => map.selected === "alpha");
      await until("it is in view", () => isInWindow(node(map, "Alpha")));
    });
  }

  it("waits for the topic to arrive with the roadmap", async () => {
    goQuietly("#roadmap=alpha");
    const map = await mount({ data: roadmap });
    await settle(map);
    expect(map.selected).to.equal(undefined);
    map.data = small;
    await until("it is selected", () => map.selected === "alpha");
  });

  it("leaves the reader in peace with another edition of the roadmap", async () => {
    goQuietly("#roadmap=alpha");
    const map = await mountSmall();
    await until("it is selected", () => map.selected === "alpha");
    map.selected = "gamma";
    map.data = { ...small };
    await settle(map);
    expect(map.selected).to.equal("gamma");
  });

  it("is copied from the detail, and said", async () => {
    const copied = watchClipboard();
    const map = await mountSmall({ selected: "alpha" });
    const copy = button(map, "Copy link to this topic");
    await choose(copy);
    await until("it is copied", () => copied.length === 1);
    expect(copied[0]).to.equal(`${location.href.split("#")[0]}#roadmap=alpha`);
    await until("it is said", () => inside(map).getByRole("status").textContent === "Copied");
    expect(map.shadowRoot?.querySelector("[part=receipt]")?.textContent).to.include("Copied");
    expect(focused(map)).to.equal("Copy link to this topic");
  });

  it("is copied with the roadmap it leads into, where there are several", async () => {
    const copied = watchClipboard();
    await mountSmall();
    const map = await mount({ data: OTHER, selected: "alpha" });
    await choose(button(map, "Copy link to this topic"));
    await until("it is copied", () => copied.length === 1);
    expect(new URL(copied[0] as string).hash).to.equal("#roadmap=alpha&in=other");
  });

  it("can be copied by hand where the browser refuses", async () => {
    refuseClipboard();
    const map = await mountSmall({ selected: "alpha" });
    await choose(button(map, "Copy link to this topic"));
    const shown = await dialog(map, "Copy link");
    expect(shown.textContent).to.include("The browser refuses to copy");
    const field = inside(map).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    expect(field.value).to.equal(`${location.href.split("#")[0]}#roadmap=alpha`);
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await press("Escape");
    await isClosed(map);
    expect(focused(map)).to.equal("Copy link to this topic");
    expect(map.selected).to.equal("alpha");
  });
});

describe("<roadmap-graph> links with progress", () => {
  beforeEach(reduceMotion);

  const THEIRS = { alpha: "done", beta: "learning", gone: "skipped" } as const;

  /** A map that is opened with a link, and asks. */
  async function arrive(link: string, mine: Record<string, string> = {}) {
    localStorage.setItem("roadmap-graph:small", JSON.stringify({ version: 1, statuses: mine }));
    goQuietly(new URL(link).hash);
    const map = await mountSmall();
    const asking = await dialog(map, "Take over this progress?");
    return { map, asking };
  }

  it("asks before anything is taken over, with counts, and leaves the address", async () => {
    const { map, asking } = await arrive(await linkOf(THEIRS), { gamma: "done" });
    expect(asking.textContent).to.include("It marks 2 topics of this roadmap.");
    expect(asking.textContent).to.include("1 mark belongs to no topic of this edition.");
    expect(map.progress).to.deep.equal({ gamma: "done" });
    expect(location.href).to.not.include("#");
  });

  it("leaves everything as it is where the reader wants that", async () => {
    const { map } = await arrive(await linkOf(THEIRS), { gamma: "done" });
    await choose(button(map, "Leave mine as it is"));
    await isClosed(map);
    expect(map.progress).to.deep.equal({ gamma: "done" });
  });

  it("leaves everything as it is with Esc", async () => {
    const { map } = await arrive(await linkOf(THEIRS), { gamma: "done" });
    await press("Escape");
    await isClosed(map);
    expect(map.progress).to.deep.equal({ gamma: "done" });
  });

  it("is added without throwing the reader back, and can be undone", async () => {
    const mine = { alpha: "learning", beta: "done", gamma: "skipped" };
    const { map } = await arrive(await linkOf(THEIRS), mine);
    await choose(button(map, "Add to mine"));
    await isClosed(map);
    expect(map.progress).to.deep.equal({
      alpha: "done",
      beta: "done",
      gamma: "skipped",
      gone: "skipped",
    });
    await until("it is said", () =>
      inside(map).getByRole("status").textContent?.startsWith("Taken over."),
    );
    await choose(button(map, "Undo"));
    await until("it is undone", () => map.progress.alpha === "learning");
    expect(map.progress).to.deep.equal(mine);
  });

  it("replaces what the roadmap has, and keeps what it does not have", async () => {
    const { map } = await arrive(await linkOf(THEIRS), { gamma: "skipped", former: "done" });
    await choose(button(map, "Replace mine"));
    await isClosed(map);
    expect(map.progress).to.deep.equal({ ...THEIRS, former: "done" });
    map.undo();
    expect(map.progress).to.deep.equal({ gamma: "skipped", former: "done" });
  });

  it("tells the page, which may refuse", async () => {
    const { map } = await arrive(await linkOf(THEIRS), { gamma: "done" });
    const heard: unknown[] = [];
    map.addEventListener("roadmap-progress-change", (event) => {
      event.preventDefault();
      heard.push([event.id, event.status, event.progress]);
    });
    await choose(button(map, "Replace mine"));
    await isClosed(map);
    expect(heard).to.deep.equal([[undefined, undefined, THEIRS]]);
    expect(map.progress).to.deep.equal({ gamma: "done" });
  });

  it("carries marks over to the ids of today", async () => {
    const link = await linkOf({ former: "done" }, small);
    const topics = [{ id: "alpha", title: "Alpha", aliases: ["former"] }];
    const data = { ...small, steps: [{ id: "first", title: "First step", topics }] };
    goQuietly(new URL(link).hash);
    const map = await mount({ data });
    await dialog(map, "Take over this progress?");
    await choose(button(map, "Add to mine"));
    await isClosed(map);
    expect(map.progress).to.deep.equal({ alpha: "done" });
  });

  it("asks also when the link is followed within the page", async () => {
    const link = await linkOf(THEIRS);
    const map = await mountSmall();
    await follow(new URL(link).hash);
    await dialog(map, "Take over this progress?");
    expect(map.progress).to.deep.equal({});
    expect(location.href).to.not.include("#");
  });

  it("is for the map it names, where there are several", async () => {
    await mount({ data: OTHER });
    const link = await linkOf(THEIRS);
    expect(new URL(link).hash).to.match(/&in=small$/);
    const map = await mountSmall();
    const [other] = document.querySelectorAll("roadmap-graph");
    await follow(new URL(link).hash);
    await dialog(map, "Take over this progress?");
    expect(inside(other as RoadmapGraph).queryByRole("dialog")).to.equal(null);
  });

  for (const [what, change] of [
    ["torn", (code: string) => code.slice(0, -6)],
    ["changed", (code: string) => code.replace(/^(.{10})../, (_, kept) => `${kept}AA`)],
    ["no code at all", () => "<img src=x onerror=alert(1)>"],
    ["nothing but a very long word", () => "A".repeat(100_000)],
  ] as const) {
    it(`says so of a code that is ${what}, and changes nothing`, async () => {
      const { hash } = new URL(await linkOf(THEIRS));
      const [name, code = ""] = hash.split("=");
      const map = await mountSmall();
      map.setStatus("gamma", "done");
      await follow(`${name}=${encodeURIComponent(change(decodeURIComponent(code)))}`);
      const shown = await until("it says so", () => inside(map).queryByRole("dialog"));
      expect(shown.textContent).to.include(
        "There is no readable progress in it. Yours is as it was.",
      );
      expect(location.href).to.not.include("#");
      await choose(button(map, "Close"));
      await isClosed(map);
      expect(map.progress).to.deep.equal({ gamma: "done" });
    });
  }
});

describe("<roadmap-graph> progress to take along", () => {
  beforeEach(reduceMotion);

  const MARKS = { alpha: "done", beta: "skipped" } as const;

  /** A map whose dialog about taking along is open. */
  async function takeAlong(progress: RoadmapGraph["progress"] = MARKS) {
    const map = await mountSmall({ progress });
    await chooseInMenu(map, "Take progress along");
    const shown = await dialog(map, "Take progress along");
    return { map, shown };
  }

  it("is not offered as long as nothing is marked", async () => {
    const map = await mountSmall();
    await choose(button(map, "More"));
    const item = await until("the menu is open", () =>
      inside(map).queryByRole<HTMLButtonElement>("button", { name: "Take progress along" }),
    );
    expect(item.disabled).to.equal(true);
  });

  it("is a link that is copied, which the dialog itself says", async () => {
    const copied = watchClipboard();
    const { map, shown } = await takeAlong();
    const field = inside(map).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    await choose(button(map, "Copy link"));
    await until("it is said", () => shown.textContent?.includes("Copied"));
    expect(copied).to.deep.equal([field.value]);
    expect(shown.querySelector("[role=status]")?.textContent).to.equal("Copied");
  });

  it("can be copied by hand where the browser refuses", async () => {
    refuseClipboard();
    const { map } = await takeAlong();
    const { value } = inside(map).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    await choose(button(map, "Copy link"));
    await dialog(map, "Copy link");
    const field = inside(map).getByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    expect(field.value).to.equal(value);
  });

  it("is a QR code, when asked for", async () => {
    const { map } = await takeAlong();
    expect(inside(map).queryByRole("img", { name: "QR code of the link" })).to.equal(null);
    await choose(button(map, "Show as QR code"));
    const picture = await until("it is there", () =>
      inside(map).queryByRole("img", { name: "QR code of the link" }),
    );
    const { width, height } = picture.getBoundingClientRect();
    expect(width).to.equal(height).and.be.greaterThan(150);
    expect(picture.querySelector("path")?.getAttribute("d")).to.match(/^M/);
  });

  it("says so where there is too much for a QR code", async () => {
    const many = Array.from({ length: 3000 }, (_, at) => [`t${(at * 7919) % 100_003}`, "done"]);
    const { map } = await takeAlong(Object.fromEntries(many));
    await choose(button(map, "Show as QR code"));
    const alert = await until("it is said", () => inside(map).queryByRole("alert"));
    expect(alert.textContent).to.match(/^That did not work: ./);
    expect(inside(map).queryByRole("img", { name: "QR code of the link" })).to.equal(null);
  });

  it("is a file, and that file is taken over from the menu of another map", async () => {
    const files = watchFiles();
    const { map } = await takeAlong();
    await choose(button(map, "Save as a file"));
    await until("it is saved", () => files.length === 1);
    const [{ name, blob }] = files as [{ name: string; blob: Blob }];
    expect(name).to.equal("small-progress.json");
    expect(JSON.parse(await blob.text())).to.deep.equal({
      format: "roadmap-progress",
      version: 1,
      roadmap: "small",
      title: "A small roadmap",
      statuses: MARKS,
    });
    map.remove();
    const next = await mountSmall();
    chooseFile(new File([blob], name));
    await chooseInMenu(next, "Load from a file");
    const asking = await dialog(next, "Take over this progress?");
    expect(asking.textContent).to.include("It marks 2 topics of this roadmap.");
    expect(next.progress).to.deep.equal({});
    await choose(button(next, "Add to mine"));
    await isClosed(next);
    expect(next.progress).to.deep.equal(MARKS);
  });

  for (const [what, file, answer] of [
    ["torn", jsonFile('{"format":'), /no readable progress/],
    ["empty", jsonFile(""), /no readable progress/],
    ["a roadmap", jsonFile(small), /no readable progress/],
    ["huge", jsonFile(`{"alpha":"done"}${" ".repeat(5_000_000)}`), /no readable progress/],
    [
      "of another roadmap",
      jsonFile({ version: 1, roadmap: "other", statuses: MARKS }),
      /belongs to another roadmap: other/,
    ],
  ] as const) {
    it(`says so of a file that is ${what}, and changes nothing`, async () => {
      const map = await mountSmall();
      map.setStatus("gamma", "done");
      await map.updateComplete;
      chooseFile(file);
      await chooseInMenu(map, "Load from a file");
      const shown = await until("it says so", () => inside(map).queryByRole("dialog"));
      expect(shown.textContent).to.match(answer);
      await choose(button(map, "Close"));
      await isClosed(map);
      expect(map.progress).to.deep.equal({ gamma: "done" });
      expect(focused(map)).to.equal("More");
    });
  }

  it("takes a file of what other tools keep: statuses by id, or a list of what is done", async () => {
    for (const content of [{ alpha: "done", beta: "done" }, ["alpha", "beta"]]) {
      const map = await mountSmall({ progress: {} });
      chooseFile(jsonFile(content));
      await chooseInMenu(map, "Load from a file");
      await dialog(map, "Take over this progress?");
      await choose(button(map, "Replace mine"));
      await isClosed(map);
      expect(map.progress).to.deep.equal({ alpha: "done", beta: "done" });
      map.remove();
    }
  });

  it("does nothing where no file is chosen", async () => {
    const map = await mountSmall();
    chooseFile(undefined);
    await chooseInMenu(map, "Load from a file");
    await settle(map);
    expect(inside(map).queryByRole("dialog")).to.equal(null);
    expect(focused(map)).to.equal("More");
  });
});
