import { html, type TemplateResult } from "lit";
import type { IndexEntry, RoadmapIndex } from "../../core/model/roadmap-index.js";
import { type SearchHits, searchRoadmap } from "../../core/state/search.js";
import { addStyles } from "../add-styles.js";
import { icon } from "../icons.js";
import { CLOSE, DOWN, UP } from "../live-icons.js";
import { scrollPageBy } from "../surroundings.js";
import { searchStyles } from "./search.styles.js";
import { inSlices, turn } from "./slices.js";
import type { ToolHost } from "./tool-host.js";

/** Branches are opened for all hits at once where no more of them than this are closed. */
const OPENED = 60;

/** What a search has to give back. */
interface Before {
  readonly expanded: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly focused: string | undefined;
  /** Where the frame was in the window. */
  readonly top: number;
  readonly element: HTMLElement | undefined;
}

/**
 * Search as one types: hits are lit and branches opened for them, Enter goes from hit to hit,
 * and Esc gives back the map as it was.
 */
export class SearchTool {
  isOpen = false;
  readonly #host: ToolHost;
  #before: Before | undefined;
  #query = "";
  #result: SearchHits | undefined;
  /** The hits once more, to look them up in. */
  #lit: ReadonlySet<IndexEntry> = new Set();
  #at = 0;
  /** Of the roadmap that is searched. */
  #index: RoadmapIndex | undefined;
  #run = new AbortController();
  /** What the search itself has opened. */
  #opened: ReadonlySet<string> | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    addStyles(host.root, [searchStyles]);
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else void this.show();
  }

  /** Opens the search, with the focus in it. */
  async show(): Promise<void> {
    if (!this.isOpen) {
      this.#host.desk.dismiss();
      this.#index = this.#host.store.model?.index;
      this.#before = this.#mapAsItIs();
      if (!this.#before) return;
      this.#host.memory.isPaused = true;
      this.isOpen = true;
      this.#host.refresh();
      await this.#host.rendered();
    }
    this.#field?.focus();
    this.#field?.select();
  }

  /** Ends the search; the map is as it was before, unless its reader has gone on in it. */
  close(): void {
    const before = this.#before;
    const hadFocus = Boolean(this.#host.root.activeElement?.closest(".search"));
    const isUntouched = this.#isUntouched();
    this.#drop();
    if (before && isUntouched) void this.#restore(before);
    this.#host.memory.follow();
    this.#host.refresh();
    if (hadFocus && before) void this.#giveBackFocus(before);
  }

  /** Searches the roadmap that has come in the place of the one before. Call it after a change. */
  follow(): void {
    const { index } = this.#host.store.model ?? {};
    if (!this.isOpen || !index || index === this.#index) return;
    const isEdition = index.roadmap.id === this.#index?.roadmap.id;
    this.#index = index;
    // Of another roadmap there is nothing to give back but its own beginning.
    if (!isEdition) {
      this.#opened = undefined;
      this.#before = this.#mapAsItIs();
    }
    void this.#seek(this.#query);
  }

  /** Ends the search, and leaves the map as it is. */
  #drop(): void {
    this.#run.abort();
    this.isOpen = false;
    this.#before = undefined;
    this.#query = "";
    this.#result = undefined;
    this.#lit = new Set();
    this.#opened = undefined;
    this.#host.store.found = undefined;
    this.#host.memory.isPaused = false;
  }

  render(): TemplateResult | undefined {
    if (!this.isOpen) return undefined;
    const words = this.#host.words();
    const label = words.say("searchLabel");
    const isNone = !this.#result?.hits.length;
    const button = (key: "previousHit" | "nextHit", shape: string, by: number) =>
      html`<button class="button quiet" part="button" ?disabled=${isNone} title=${words.say(key)}
        aria-label=${words.say(key)} @click=${() => this.#go(by)}>${icon(shape)}</button>`;
    return html`<div class="search" part="search" role="search" @keydown=${this.#handleKeydown}>
      <input type="search" part="search-field" aria-label=${label} placeholder=${label}
        autocomplete="off" spellcheck="false" .value=${this.#query}
        @input=${(event: InputEvent) => this.#seek((event.target as HTMLInputElement).value)} />
      <span class="hits" aria-hidden="true">${this.#countText()}</span>
      ${button("previousHit", UP, -1)} ${button("nextHit", DOWN, 1)}
      <button class="button quiet" part="button" title=${words.say("endSearch")}
        aria-label=${words.say("endSearch")} @click=${() => this.close()}>${icon(CLOSE)}</button>
    </div>`;
  }

  #mapAsItIs(): Before | undefined {
    const { state } = this.#host.store.model ?? {};
    const element = this.#before?.element ?? this.#host.root.activeElement;
    return (
      state && {
        ...state,
        top: this.#host.frame?.getBoundingClientRect().top ?? 0,
        element: element instanceof HTMLElement ? element : undefined,
      }
    );
  }

  get #field(): HTMLInputElement | null {
    return this.#host.root.querySelector(".search input");
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    // Keys that choose among characters mean nothing else; some browsers tell only by the number.
    if (event.isComposing || event.keyCode === 229) return;
    const isInField = event.target === this.#field;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    else if (isInField && step !== undefined) this.#go(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A keystroke drops the search before it; the answer comes in slices. */
  async #seek(query: string): Promise<void> {
    this.#query = query;
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    const index = this.#index;
    if (!index) return;
    // What has changed so far is to be on show first; the keystroke itself above all.
    await turn();
    const result = await inSlices(searchRoadmap(index, query), signal);
    if (result && !signal.aborted) this.#take(result);
  }

  #take(result: SearchHits): void {
    this.#result = this.#query.trim() === "" ? undefined : result;
    this.#lit = new Set(result.hits);
    this.#at = result.best;
    this.#open(result.hits);
    this.#light();
    this.#host.announce(this.#news());
    void this.#showHit();
  }

  /** Brings the hit into sight once it is drawn, unless there is another one by then. */
  async #showHit(): Promise<void> {
    const hit = this.#result?.hits[this.#at];
    await this.#host.rendered();
    if (!hit || hit !== this.#result?.hits[this.#at]) return;
    await this.#host.bringIntoSight(hit.node.id);
  }

  /** Opens what hides the hits; of very many, what hides the one the reader is at. */
  #open(hits: readonly IndexEntry[]): void {
    // Whoever has gone on in the map keeps what is open now.
    if (!this.#isUntouched()) this.#before = this.#mapAsItIs();
    const before = this.#before;
    if (!before) return;
    const wanted = new Set(before.expanded);
    const walked = new Set<IndexEntry>();
    const open = ({ parent }: IndexEntry) => {
      for (let at = parent; at && !walked.has(at); at = at.parent) {
        walked.add(at);
        wanted.add(at.node.id);
      }
    };
    for (const hit of hits) {
      open(hit);
      if (wanted.size - before.expanded.size > OPENED) {
        wanted.clear();
        walked.clear();
        for (const id of before.expanded) wanted.add(id);
        break;
      }
    }
    const hit = hits[this.#at];
    if (hit) open(hit);
    this.#host.store.dispatch({ type: "set-expanded", ids: [...wanted] });
    this.#opened = this.#host.store.model?.state.expanded;
    if (hit) this.#host.store.dispatch({ type: "focus", id: hit.node.id });
  }

  #go(by: number): void {
    const { hits } = this.#result ?? {};
    if (!hits?.length) return;
    this.#at = (this.#at + by + hits.length) % hits.length;
    const { node } = hits[this.#at] as IndexEntry;
    const wasUntouched = this.#isUntouched();
    this.#host.store.dispatch({ type: "reveal", id: node.id });
    if (wasUntouched) this.#opened = this.#host.store.model?.state.expanded;
    this.#light();
    this.#host.announce(this.#hitNews());
    void this.#showHit();
  }

  #light(): void {
    const { hits } = this.#result ?? {};
    this.#host.store.found = hits && { hits: this.#lit, current: hits[this.#at] };
  }

  /** Whether only the search has opened and closed anything since it began. */
  #isUntouched(): boolean {
    const { state } = this.#host.store.model ?? {};
    const before = this.#before;
    const expanded = this.#opened ?? before?.expanded;
    const isSame = state && expanded && isSameSet(state.expanded, expanded);
    return Boolean(isSame) && state?.selected === before?.selected;
  }

  /** What had it may have been drawn anew since, as a node of a large map. */
  async #giveBackFocus({ element, focused }: Before): Promise<void> {
    element?.focus({ preventScroll: true });
    if (element?.isConnected) return;
    await this.#host.rendered();
    const item = `[role=treeitem][data-id="${CSS.escape(focused ?? "")}"]`;
    this.#host.root.querySelector<HTMLElement>(item)?.focus({ preventScroll: true });
  }

  async #restore({ expanded, selected, focused, top }: Before): Promise<void> {
    const { store, frame } = this.#host;
    store.dispatch({ type: "set-expanded", ids: [...expanded] });
    if (selected !== undefined) store.dispatch({ type: "select", id: selected });
    if (focused !== undefined) store.dispatch({ type: "focus", id: focused });
    await this.#host.rendered();
    if (frame) scrollPageBy(frame, frame.getBoundingClientRect().top - top);
  }

  #countText(): string {
    const { hits = [], isApproximate } = this.#result ?? {};
    const words = this.#host.words();
    if (!this.#result) return "";
    if (hits.length === 0) return words.say("foundNothing");
    if (isApproximate) return words.count("foundNearly", hits.length);
    return words.say("hit", { at: this.#at + 1, count: hits.length });
  }

  #news(): string {
    const { hits = [], isApproximate } = this.#result ?? {};
    const words = this.#host.words();
    if (!this.#result) return "";
    if (hits.length === 0) return words.say("foundNothing");
    const count = words.count(isApproximate ? "foundNearly" : "found", hits.length);
    return `${count}. ${this.#hitNews()}`;
  }

  #hitNews(): string {
    const { hits = [] } = this.#result ?? {};
    const title = hits[this.#at]?.node.title ?? "";
    return this.#host.words().say("hitNews", { title, at: this.#at + 1, count: hits.length });
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  return a.size === b.size && Array.from(a).every((id) => b.has(id));
}
