import type { Words } from "../../core/words.js";
import type { Layout } from "../layouts.js";
import type { MapMemory } from "../map-memory.js";
import type { MapStore } from "../map-store.js";
import type { ProgressDesk } from "../progress-desk.js";

/** What a tool (the search, the menu) may ask of the map it belongs to. */
export interface ToolHost {
  readonly store: MapStore;
  readonly desk: ProgressDesk;
  readonly memory: MapMemory;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement | undefined;
  readonly words: () => Words;
  /** Whether single keys mark and search. */
  readonly hasShortcuts: boolean;
  layout: Layout;
  /** Says something aloud. */
  readonly announce: (news: string) => void;
  /** Has everything rendered. */
  readonly refresh: () => void;
  /** Resolves when all is rendered. */
  readonly rendered: () => Promise<unknown>;
  /** Brings a node into sight and leaves the focus where it is. */
  readonly bringIntoSight: (id: string) => Promise<void>;
  readonly toSVG: () => Promise<string>;
  readonly toPNG: () => Promise<Blob>;
  readonly toMarkdown: () => Promise<string>;
  readonly printSheet: () => Promise<void>;
}
