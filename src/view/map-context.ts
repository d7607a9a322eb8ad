import type { Words } from "../core/words.js";
import type { MapModel } from "./map-store.js";

/** What every template needs to know about the map it draws a part of. */
export interface MapContext extends Omit<MapModel, "tree"> {
  readonly words: Words;
}
