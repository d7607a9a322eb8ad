import type { RoadmapGraph } from "../../../../src/index.js";
import { until } from "../../support/until.js";

/** What the server can say of a page, see test/runner/page-policies.mjs. */
export type Policy = "strict" | "trusted" | "own-lit" | "more-than-once" | "own" | "refused";

/** Lets the test bring scripts into a page that trusts named policies only. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Whether this engine holds a page to `require-trusted-types-for`. */
export const knowsTrustedTypes = "trustedTypes" in window;

/** A page of its own, in a frame, that is served with a policy; and all that is wrong in it. */
export class StrictPage {
  readonly window: Window & typeof globalThis;
  /** What the scripts that were loaded add to the window. */
  readonly #globals: ReadonlySet<string>;
  #trust: ((url: string) => string) | undefined;

  /** Opens a page; if nothing else is said, one with our elements and without a script. */
  static async open(
    policy: Policy,
    path = "/test/browser/strict/pages/page.html",
  ): Promise<StrictPage> {
    // What others have left there would be open already.
    localStorage.clear();
    const frame = document.createElement("iframe");
    frame.width = "1000";
    frame.height = "900";
    // Elsewhere a frame would be allowed what its policy refuses.
    frame.allow = "fullscreen; clipboard-write";
    frame.src = `${path}${path.includes("?") ? "&" : "?"}policy=${policy}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve));
    return new StrictPage(frame.contentWindow as Window & typeof globalThis);
  }

  constructor(page: Window & typeof globalThis) {
    this.window = page;
    this.#globals = new Set(Object.getOwnPropertyNames(page));
  }

  get document(): Document {
    return this.window.document;
  }

  /** All that broke the policy, or was thrown. */
  get complaints(): readonly string[] {
    return (this.document as Document & { complaints: readonly string[] }).complaints;
  }

  /** Puts a script into the page and waits until it has run. */
  async load(src: string, type: "" | "module" = ""): Promise<void> {
    const script = this.document.createElement("script");
    script.type = type;
    script.src = this.#trusted(src);
    const isLoaded = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
    });
    this.document.head.append(script);
    await isLoaded;
    await this.map.updateComplete;
  }

  #trusted(url: string): string {
    const { trustedTypes } = this.window as unknown as { trustedTypes?: TrustedTypes };
    const rules = { createScriptURL: (each: string) => each };
    const policy = this.#trust ? undefined : trustedTypes?.createPolicy("test", rules);
    this.#trust ??= policy ? (each) => policy.createScriptURL(each) : (each) => each;
    return this.#trust(url);
  }

  get map(): RoadmapGraph {
    return this.the("roadmap-graph");
  }

  /** The first element of this name. */
  the<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
    return this.document.querySelector(name) as HTMLElementTagNameMap[K];
  }

  get steps(): Element[] {
    return Array.from(this.map.shadowRoot?.querySelectorAll("[role=treeitem]") ?? []);
  }

  /** What the page has fetched, but for what the test runner put into it. */
  get requests(): string[] {
    const loaded = this.window.performance.getEntriesByType("resource");
    return loaded
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => !/^\/__web|\/strict\/pages\/|favicon/.test(pathname))
      .map(({ origin, pathname }) => (origin === location.origin ? pathname : origin + pathname));
  }

  /** What the scripts have added to the window. */
  get added(): string[] {
    return Object.getOwnPropertyNames(this.window).filter((name) => !this.#globals.has(name));
  }

  /** Waits until a map of the page has so many nodes. */
  async shows(count: number): Promise<void> {
    await until(
      () => `${count} nodes are on show, not ${this.steps.length}: ${this.complaints.join("; ")}`,
      () => this.steps.length === count,
      15_000,
    );
  }
}
