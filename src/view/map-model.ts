import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { MapState } from "../core/state/map-state.js";
import type { RoadmapProgress } from "../core/state/progress.js";
import type { VisibleTree } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";

/** A roadmap with everything that follows from its state. */
export interface MapModel {
  readonly index: RoadmapIndex;
  readonly state: MapState;
  readonly tree: VisibleTree;
  readonly progress: RoadmapProgress;
}

/** What every template needs to know about the map it draws a part of. */
export interface MapContext extends Omit<MapModel, "tree"> {
  readonly words: Words;
}
