import { stub } from "../support/stub.js";

/** What the browser around a session does, and what it has complained about. */
export class World {
  isStorageFull = false;
  isStorageClosed = false;
  hasMotion = false;
  mayCopy = true;
  readonly complaints: string[] = [];
  readonly #release = new AbortController();

  /** Back to a browser that nothing has happened to. */
  reset(hasMotion: boolean): void {
    this.isStorageFull = false;
    this.isStorageClosed = false;
    this.mayCopy = true;
    this.hasMotion = hasMotion;
    this.complaints.length = 0;
    document.body.replaceChildren();
    localStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
    document.documentElement.lang = "en";
    scrollTo(0, 0);
  }

  /** Takes the place of what a test must not do, until the end of the test. */
  begin(): void {
    this.#watch();
    this.#rest();
    this.#store();
    stub(Element.prototype, "requestFullscreen", () => Promise.reject(new TypeError("refused")));
    const writeText = () => (this.mayCopy ? Promise.resolve() : Promise.reject(new Error("no")));
    stub(navigator, "clipboard", { writeText } as unknown as Clipboard);
    // Nothing is saved, chosen, printed, or gone to.
    stub(HTMLAnchorElement.prototype, "click", () => {});
    const click = HTMLElement.prototype.click;
    stub(HTMLInputElement.prototype, "click", function (this: HTMLInputElement) {
      if (this.type === "file") this.dispatchEvent(new Event("cancel"));
      else click.call(this);
    });
    stub(HTMLIFrameElement.prototype, "contentDocument", null);
    const { signal } = this.#release;
    const isLink = (at: EventTarget) => at instanceof HTMLAnchorElement;
    document.addEventListener(
      "click",
      (event) => event.composedPath().some(isLink) && event.preventDefault(),
      { signal },
    );
  }

  end(): void {
    this.#release.abort();
    this.reset(false);
  }

  #watch(): void {
    const keep = (text: unknown) => this.complaints.push(String(text));
    for (const level of ["error", "warn"] as const) {
      stub(console, level, (...all: unknown[]) => void keep(`console: ${all.join(" ")}`));
    }
    // Before the runner hears of it, which would not know which session it was.
    const options = { signal: this.#release.signal, capture: true };
    const take = (event: Event, text: unknown) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      keep(text);
    };
    addEventListener(
      "error",
      (event) => take(event, textOf(event.error ?? event.message)),
      options,
    );
    addEventListener("unhandledrejection", (event) => take(event, textOf(event.reason)), options);
  }

  #rest(): void {
    const original = window.matchMedia.bind(window);
    stub(window, "matchMedia", (query) => {
      const list = original(query);
      if (query.includes("prefers-reduced-motion: reduce")) {
        Object.defineProperty(list, "matches", { value: !this.hasMotion });
      }
      return list;
    });
  }

  #store(): void {
    const { getItem, setItem } = Storage.prototype;
    const check = (isFault: boolean, name: string) => {
      if (isFault) throw new DOMException("The storage is of no use.", name);
    };
    stub(Storage.prototype, "getItem", function (this: Storage, key) {
      check(world.isStorageClosed, "SecurityError");
      return getItem.call(this, key);
    });
    stub(Storage.prototype, "setItem", function (this: Storage, key, value) {
      check(world.isStorageClosed, "SecurityError");
      check(world.isStorageFull, "QuotaExceededError");
      setItem.call(this, key, value);
    });
    const world = this;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
