import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { MapState } from "../core/state/map-state.js";
import type { RoadmapProgress } from "../core/state/progress.js";
import type { Words } from "../core/words.js";

/** What every template needs to know about the map it draws a part of. */
export interface MapContext {
  readonly index: RoadmapIndex;
  readonly state: MapState;
  readonly progress: RoadmapProgress;
  readonly words: Words;
}
