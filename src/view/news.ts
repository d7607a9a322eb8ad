import { RoadmapLoadEvent } from "../events.js";
import type { SourceState } from "./roadmap-source.js";

/** What a page is told of a roadmap that was read, with words for what was left out of it. */
export async function loadEvent(state: SourceState): Promise<RoadmapLoadEvent | undefined> {
  if (state.kind !== "ready") return undefined;
  const { index, warnings, guesses } = state;
  if (warnings.listed.length === 0) return new RoadmapLoadEvent(index.roadmap, [], guesses);
  // Offline, say: the roadmap is there all the same, and a page may be waiting for it.
  const text = await import("../core/model/fault-text.js").catch(() => undefined);
  return new RoadmapLoadEvent(index.roadmap, text?.explain(warnings) ?? [], guesses);
}
