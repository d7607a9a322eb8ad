import { parseFragment, withoutRoadmap, writeFragment } from "../core/formats/fragment.js";
import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import { addressWith } from "./address.js";
import { isFirst } from "./document-order.js";

/** What a link into a map asks for. */
export interface FragmentHost {
  readonly index: () => RoadmapIndex | undefined;
  readonly showTopic: (id: string) => unknown;
  readonly offerProgress: (code: string) => unknown;
}

/** All that watch at this moment: of two maps with the same topic the first one answers. */
const watches = new Set<FragmentWatch>();

/** The fragment that a map has answered: another one that arrives later leaves it alone. */
let taken: { readonly hash: string; readonly by: FragmentWatch } | undefined;

/** Answers links that lead into a map: to a topic, or with progress to take over. */
export class FragmentWatch {
  readonly element: Element;
  readonly #host: FragmentHost;
  #release = new AbortController();

  constructor(element: Element, host: FragmentHost) {
    this.element = element;
    this.#host = host;
  }

  connect(): void {
    this.disconnect();
    this.#release = new AbortController();
    const { signal } = this.#release;
    addEventListener("hashchange", () => this.answer(true), { signal });
    watches.add(this);
  }

  disconnect(): void {
    this.#release.abort();
    watches.delete(this);
  }

  /** Does what the address asks for. @param again also what was done before. */
  answer(again = false): void {
    const { hash } = location;
    const isTaken = taken?.hash === hash && watches.has(taken.by);
    if (isTaken && !again) return;
    const { topic, progress, roadmap } = parseFragment(hash);
    if (!this.#isMeant(roadmap)) return;
    if (!isFirst(this, watches, (other) => other.#has(topic, roadmap))) return;
    const id = topic === undefined ? undefined : this.#idOf(topic);
    if (id !== undefined || progress !== undefined) taken = { hash, by: this };
    if (id !== undefined) this.#host.showTopic(id);
    if (progress !== undefined) this.#host.offerProgress(progress);
  }

  #has(topic: string | undefined, roadmap: string | undefined): boolean {
    if (!this.#isMeant(roadmap)) return false;
    return topic === undefined || this.#idOf(topic) !== undefined;
  }

  #isMeant(roadmap: string | undefined): boolean {
    const index = this.#host.index();
    return index !== undefined && (roadmap === undefined || roadmap === index.roadmap.id);
  }

  /** A link outlives the id it was made with. */
  #idOf(topic: string): string | undefined {
    const index = this.#host.index();
    if (!index || index.entries.has(topic)) return index && topic;
    for (const { node } of index.entries.values()) {
      if (node.aliases.includes(topic)) return node.id;
    }
    return undefined;
  }
}

/** The address of this page with a fragment for a map in it. */
export function linkInto(
  { roadmap }: RoadmapIndex,
  target: { readonly topic: string } | { readonly progress: string },
): string {
  const isAlone = document.querySelectorAll("roadmap-graph").length < 2;
  const place = "topic" in target && isAlone ? {} : { roadmap: roadmap.id };
  return addressWith(writeFragment({ ...target, ...place }));
}

/** Takes what a map has answered out of the address, so that it is not answered once more. */
export function clearFragment(): void {
  const address = addressWith(withoutRoadmap(location.hash));
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A sandboxed page may have no say in its address.
  }
}
