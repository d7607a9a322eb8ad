import { within } from "@testing-library/dom";
import type { RoadmapFaq, RoadmapGraph, RoadmapNext } from "../../../../src/index.js";
import { small } from "../../support/roadmaps.js";
import { until as untilWithin } from "../../support/until.js";
import type { StrictPage } from "./page.js";

/** A page with much in it that a strict policy forbids. */
export const ARTICLE = "/test/fixtures/pages/styled-article.html";

/** A frame beside that of the tests is the last to be served on a busy machine. */
const until: typeof untilWithin = (what, condition) => untilWithin(what, condition, 15_000);

type View = Window & typeof globalThis;

/** Names and contents of the files that a reader has saved. */
interface Saved {
  readonly name: string;
  readonly type: string;
}

/** A reader who uses all there is, in a page of its own with the ten steps in it. */
export class Session {
  readonly saved: Saved[] = [];
  readonly printed: string[] = [];
  readonly #page: StrictPage;
  readonly #map: RoadmapGraph;

  constructor(page: StrictPage) {
    this.#page = page;
    this.#map = page.map;
    this.#catchFiles();
    this.#catchPrinter();
  }

  async useAll(): Promise<void> {
    await this.look();
    await this.mark();
    await this.search();
    await this.takeAlong();
    await this.takeOver();
    await this.save();
    await this.useLayouts();
    await this.read();
    await this.seeFaults();
  }

  /** Opens, closes, selects, zooms and prints. */
  async look(): Promise<void> {
    const map = this.#map;
    map.expandAll();
    await this.#page.shows(118);
    await map.zoomIn();
    await map.zoomOut();
    await map.reveal("kubernetes");
    await map.fit();
    map.collapseAll();
    await this.#page.shows(10);
    this.#view.dispatchEvent(new this.#view.Event("beforeprint"));
    this.#view.dispatchEvent(new this.#view.Event("afterprint"));
    await this.#type("?", this.#item(0));
    await this.#closeDialog("Keys and marks");
    this.#page.document.location.hash = "#roadmap=http";
    await until("the link is followed", () => map.selected === "http");
  }

  /** Gives and takes marks, in the detail and by keys. */
  async mark(): Promise<void> {
    const map = this.#map;
    map.selected = "http";
    for (const name of ["Learning", "Done", "Skipped", "To do"]) {
      (await this.#find("radio", name)).click();
      await map.updateComplete;
    }
    await this.#type("3", this.#item(0));
    await this.#press("Undo");
    map.setStatus("http", "done");
    map.setStatus("dns", "learning");
    map.estimate = true;
    await map.updateComplete;
    await this.#press("Copy link to this topic");
    await this.#closeIfOpen("Copy link");
    map.selected = undefined;
  }

  async search(): Promise<void> {
    await this.#press("Search");
    const field = (await this.#find("searchbox")) as HTMLInputElement;
    for (const query of ["redis", "postgers", "nothing at all"]) {
      field.value = query;
      field.dispatchEvent(new this.#view.Event("input", { bubbles: true }));
      await until("there is an answer", () => /hit|similar|[Nn]o/.test(this.#said()));
    }
    await this.#press("End the search");
  }

  async takeAlong(): Promise<void> {
    await this.#choose("Take progress along");
    await this.#press("Show as QR code");
    await this.#find("img", "QR code of the link");
    await this.#press("Save as a file");
    await this.#closeDialog("Take progress along");
    await this.#choose("Reset progress");
    await this.#closeDialog("Reset your progress?");
  }

  async takeOver(): Promise<void> {
    const inputs = this.#view.HTMLInputElement.prototype;
    const { click } = inputs;
    const view = this.#view;
    inputs.click = function () {
      const file = new view.File(['{"http":"done"}'], "progress.json");
      Object.defineProperty(this, "files", { value: [file] });
      this.dispatchEvent(new view.Event("change"));
    };
    await this.#choose("Load from a file");
    inputs.click = click;
    await this.#press("Add to mine");
  }

  /** All that is made for readers to keep. */
  async save(): Promise<void> {
    const before = this.saved.length;
    const items = ["Picture (SVG)", "Picture (PNG)", "Text (Markdown)", "Data (JSON)"];
    for (const [at, item] of items.entries()) {
      await this.#choose(item);
      await until(
        () => `there is a file: ${this.#text()}`,
        () => this.saved.length === before + at + 1,
      );
    }
    await this.#choose("Print a study sheet");
    await until("it is printed", () => this.printed.length > 0);
  }

  async useLayouts(): Promise<void> {
    for (const name of ["Tree", "Circle", "Road"]) {
      await this.#press("More");
      (await this.#find("radio", name)).click();
      await this.#press("More");
      await until(`it is shown as ${name}`, () => this.#item(0).getClientRects().length > 0);
    }
  }

  /** What is next, questions and answers, other languages. */
  async read(): Promise<void> {
    const next = this.#page.the("roadmap-next");
    const faq = this.#page.the("roadmap-faq");
    for (const name of ["Begin", "Done", "Skip"]) await this.#pressAny(next, name);
    for (const question of await this.#questions(faq)) question.open = true;
    for (const lang of ["de", "ar", "en"]) {
      for (const element of [this.#map, next, faq]) element.lang = lang;
      const name = { de: "Suchen", ar: "بحث", en: "Search" }[lang];
      await this.#find("button", name);
    }
  }

  /** What is shown in place of a map, and a page that becomes one. */
  async seeFaults(): Promise<void> {
    const map = this.#map;
    map.data = {} as typeof small;
    await until("the faults are told", () => map.shadowRoot?.querySelector("[part~=error]"));
    map.data = undefined;
    const { fetch } = this.#view;
    this.#view.fetch = () => Promise.reject(new TypeError("no network"));
    map.src = ARTICLE;
    await until("the failure is told", () => /could not be loaded/.test(this.#text()));
    this.#view.fetch = fetch;
    await this.#press("Try again");
    await this.#page.shows(2);
    map.src = undefined;
    map.data = small;
    await this.#page.shows(2);
  }

  get #view(): View {
    return this.#page.window;
  }

  #inside() {
    return within(this.#map.shadowRoot as unknown as HTMLElement);
  }

  #item(at: number): HTMLElement {
    return this.#page.steps[at] as HTMLElement;
  }

  #text(): string {
    return this.#map.shadowRoot?.textContent?.replaceAll(/\s+/g, " ") ?? "";
  }

  #said(): string {
    const all = this.#inside().queryAllByRole("status");
    return all.map(({ textContent }) => textContent).join(" ");
  }

  #find(role: string, name?: string | RegExp): Promise<HTMLElement> {
    return until(
      () => `there is a ${role} “${name}”: ${this.#text().slice(-600)}`,
      () => this.#inside().queryAllByRole(role, { name: name as string })[0],
    );
  }

  async #press(name: string | RegExp): Promise<void> {
    (await this.#find("button", name)).click();
    await this.#map.updateComplete;
  }

  async #pressAny(element: RoadmapNext, name: string): Promise<void> {
    const inside = within(element.shadowRoot as unknown as HTMLElement);
    const [button] = inside.queryAllByRole("button", { name });
    button?.click();
    await element.updateComplete;
  }

  async #choose(item: string): Promise<void> {
    await this.#press("More");
    await this.#press(item);
  }

  async #type(key: string, target: HTMLElement): Promise<void> {
    target.focus();
    target.dispatchEvent(
      new this.#view.KeyboardEvent("keydown", { key, bubbles: true, composed: true }),
    );
    await this.#map.updateComplete;
  }

  async #closeDialog(name: string): Promise<void> {
    const dialog = await this.#find("dialog", name);
    within(dialog).getByRole("button", { name: "Close" }).click();
    await until("it is closed", () => !this.#inside().queryByRole("dialog"));
  }

  /** A browser that copies says so; one that does not leaves it to the reader. */
  async #closeIfOpen(name: string): Promise<void> {
    await until(
      "it is copied, or not",
      () => /[Cc]opied/.test(this.#text()) || this.#inside().queryByRole("dialog", { name }),
    );
    if (this.#inside().queryByRole("dialog")) await this.#closeDialog(name);
  }

  async #questions(faq: RoadmapFaq): Promise<HTMLDetailsElement[]> {
    const all = () => Array.from(faq.shadowRoot?.querySelectorAll("details") ?? []);
    await until("there are questions", () => all().length > 0);
    return all();
  }

  /** No browser asks where to put them. */
  #catchFiles(): void {
    const { saved } = this;
    const view = this.#view;
    const blobs = new Map<string, Blob>();
    const createObjectURL = view.URL.createObjectURL.bind(view.URL);
    view.URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return url;
    };
    view.HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, type: blobs.get(this.href)?.type ?? "" });
    };
  }

  /** The sheet is printed from a frame in the map. */
  #catchPrinter(): void {
    const root = this.#map.shadowRoot as ShadowRoot;
    const append = root.append.bind(root);
    root.append = (...content) => {
      append(...content);
      for (const frame of content as HTMLIFrameElement[]) {
        const view = frame.contentWindow as View | null;
        if (frame.localName !== "iframe" || !view) continue;
        view.print = () => {
          const { body } = view.document;
          this.printed.push(`${view.getComputedStyle(body).display} ${body.textContent}`);
          view.dispatchEvent(new view.Event("afterprint"));
        };
      }
    };
  }
}
