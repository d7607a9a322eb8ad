import type { Guess } from "./core/formats/imported.js";
import type { Fault } from "./core/model/fault.js";
import type { Roadmap } from "./core/model/roadmap.js";
import type { Status } from "./core/state/map-state.js";

const OUTWARD: EventInit = { bubbles: true, composed: true };
const OUTWARD_CANCELABLE: EventInit = { ...OUTWARD, cancelable: true };

/** A roadmap was read and is about to be drawn. */
export class RoadmapLoadEvent extends Event {
  static readonly eventName = "roadmap-load";

  constructor(
    readonly roadmap: Roadmap,
    /** What was left out of the drawing, and why; mostly empty. */
    readonly warnings: readonly Fault[],
    /** What was guessed where it was read out of an article, a list or a foreign format. */
    readonly guesses: readonly Guess[] = [],
  ) {
    super(RoadmapLoadEvent.eventName, OUTWARD);
  }
}

/** No roadmap could be drawn: it did not arrive, or its data is faulty. */
export class RoadmapErrorEvent extends Event {
  static readonly eventName = "roadmap-error";

  constructor(
    /** One sentence for a person. */
    readonly message: string,
    /** Each fault of the data with its place; empty where none arrived. */
    readonly faults: readonly Fault[],
    /** What the network or the parser threw. */
    readonly cause?: unknown,
  ) {
    super(RoadmapErrorEvent.eventName, OUTWARD);
  }
}

/** Nodes are about to open or close; cancel it to keep them as they are. */
export class RoadmapToggleEvent extends Event {
  static readonly eventName = "roadmap-toggle";

  constructor(
    /** The nodes that change. */
    readonly ids: readonly string[],
    /** Whether they open. */
    readonly expanded: boolean,
  ) {
    super(RoadmapToggleEvent.eventName, OUTWARD_CANCELABLE);
  }

  /** The node that changes, where it is only one. */
  get id(): string | undefined {
    return this.ids.length === 1 ? this.ids[0] : undefined;
  }
}

/** The detail of another node, or of none, is about to be shown; cancelable. */
export class RoadmapSelectEvent extends Event {
  static readonly eventName = "roadmap-select";

  constructor(
    /** The node, or `undefined` when the detail closes. */
    readonly id: string | undefined,
  ) {
    super(RoadmapSelectEvent.eventName, OUTWARD_CANCELABLE);
  }
}

/**
 * A learner is about to mark a topic, or to exchange all marks (undo, reset, progress of another
 * device); cancel it to leave the progress as it is.
 */
export class RoadmapProgressChangeEvent extends Event {
  static readonly eventName = "roadmap-progress-change";

  constructor(
    /** The node that is marked, with all that is below it; `undefined` where all are exchanged. */
    readonly id: string | undefined,
    readonly status: Status | undefined,
    /** The whole progress as it will be: status by id, without what is still to do. */
    readonly progress: Readonly<Record<string, Status>>,
  ) {
    super(RoadmapProgressChangeEvent.eventName, OUTWARD_CANCELABLE);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "roadmap-load": RoadmapLoadEvent;
    "roadmap-error": RoadmapErrorEvent;
    "roadmap-toggle": RoadmapToggleEvent;
    "roadmap-select": RoadmapSelectEvent;
    "roadmap-progress-change": RoadmapProgressChangeEvent;
  }
}
