import type { RoadForm } from "../core/layout/road-form.js";
import type { IndexEntry, RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Choices } from "../core/state/choices.js";
import type { MapState } from "../core/state/map-state.js";
import type { RoadmapProgress } from "../core/state/progress.js";
import type { VisibleTree } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";
import type { NodeContent } from "./node-content.js";

/** A roadmap with everything that follows from its state. */
export interface MapModel {
  readonly index: RoadmapIndex;
  readonly state: MapState;
  readonly tree: VisibleTree;
  readonly progress: RoadmapProgress;
  /** What was chosen among alternatives; a first picture does without. */
  readonly choices?: Choices;
  /** What a search has found, while there is one. */
  readonly found?: Found | undefined;
}

/** The hits of a search. */
export interface Found {
  readonly hits: ReadonlySet<IndexEntry>;
  /** The one the reader is at. */
  readonly current: IndexEntry | undefined;
}

/** What sets a node apart besides its status. */
export interface Traits {
  /** Names for style sheets and parts. */
  readonly classes: string;
  /** The same in words. */
  readonly about: string;
}

/** What every template needs to know about the map it draws a part of. */
export interface MapContext extends Omit<MapModel, "tree"> {
  readonly words: Words;
  /** What is drawn goes by it; words do not. */
  readonly form?: RoadForm | undefined;
  /** A first picture does without. */
  readonly traitsOf?: (entry: IndexEntry) => Traits;
  /** What the page has drawn in nodes; a first picture does without. */
  readonly nodeContent?: NodeContent | undefined;
}
