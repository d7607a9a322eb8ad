import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Status } from "../core/state/map-state.js";
import { shareDone } from "../core/state/progress.js";
import type { Words } from "../core/words.js";
import type { MapStore } from "./map-store.js";
import { ProgressFollower } from "./progress-follower.js";
import type { ProgressKeeper } from "./progress-keeper.js";
import {
  type Marks,
  marksBetween,
  rememberVanished,
  storeMarks,
  withMarks,
} from "./progress-writing.js";

/** So many changes can be taken back. */
const MEMORY = 50;

/** What was done, and whether that can be undone. */
export interface Receipt {
  readonly text: string;
  readonly isUndoable: boolean;
}

/** How to take a change back. */
interface Undo {
  readonly marks: Marks;
  /** Whose progress it was. */
  readonly home: string;
}

/** What the desk needs from the map around it. */
export interface DeskHost {
  readonly words: () => Words;
  readonly announce: (news: string) => void;
  /** Says something after what was said last. */
  readonly announceToo: (news: string) => void;
  /** Has everything rendered anew: a control may show what the state does not say. */
  readonly refresh: () => void;
}

/**
 * Where every change of the progress is made: it asks the page, changes the map, has the
 * browser keep it, says it aloud, and can take it back. It also follows what other tabs, and
 * other elements on the page, change.
 */
export class ProgressDesk {
  /** What to show about the last change, where it was a large one. */
  receipt: Receipt | undefined;
  readonly #store: MapStore;
  readonly #keeper: ProgressKeeper;
  readonly #host: DeskHost;
  #undoable: readonly Undo[] = [];
  #isLossTold = false;
  #isLossDue = false;
  readonly #follower: ProgressFollower;

  constructor(store: MapStore, keeper: ProgressKeeper, host: DeskHost) {
    this.#store = store;
    this.#keeper = keeper;
    this.#host = host;
    this.#follower = new ProgressFollower(keeper, () => {
      store.statuses = keeper.statuses;
    });
  }

  get canUndo(): boolean {
    return this.#undoable.at(-1)?.home === this.#home;
  }

  /** Status by id, also of ids that the roadmap does not have. */
  get statuses(): Marks {
    return this.#store.model?.state.statuses ?? this.#keeper.statuses;
  }

  /** Begins to follow other tabs, and the maps beside it. */
  connect(): void {
    this.#follower.connect();
  }

  disconnect(): void {
    this.#follower.disconnect();
  }

  /** Takes up what was marked on this page under the name that progress may have by now. */
  recall(): void {
    this.#follower.recall();
  }

  /** The same where the page has just set the progress, or let go of it. */
  reread(): void {
    this.#follower.reread();
  }

  /** Marks a topic, with all that is below it. */
  mark(id: string, status: Status): void {
    const before = this.statuses;
    const isDone = this.#store.dispatch({ type: "set-status", id, status });
    const count = isDone ? this.#book(before) : 0;
    if (count > 0) this.#tell(this.#newsOf(id, status, count), count > 1);
    this.#host.refresh();
  }

  /** Puts another progress in place of this one, because its reader wants it. */
  replace(statuses: Marks, news: (percent: string) => string): void {
    const before = this.statuses;
    if (marksBetween(before, statuses).size === 0) return;
    const isDone = this.#store.dispatch({ type: "replace-progress", statuses });
    if (isDone && this.#book(before) > 0) this.#tell(news(this.#percent()), true);
    this.#host.refresh();
  }

  reset(): void {
    // What is not in this edition is not its reader's to forget.
    const kept = [...this.statuses].filter(([id]) => !this.#index?.entries.has(id));
    this.replace(new Map(kept), () => this.#host.words().say("resetDone"));
  }

  /** Takes back what was done last. */
  undo(): void {
    const last = this.#undoable.at(-1);
    if (!last || !this.canUndo) return;
    const rest = this.#undoable.slice(0, -1);
    this.#undoable = rest;
    const before = this.statuses;
    const statuses = withMarks(before, last.marks);
    if (!this.#store.dispatch({ type: "replace-progress", statuses })) {
      // What the page refuses can be tried again.
      this.#undoable = [...rest, last, ...this.#undoable.slice(rest.length)];
      return;
    }
    this.#keep(before);
    this.receipt = undefined;
    this.#announce(this.#host.words().say("undone", { percent: this.#percent() }));
    this.#host.refresh();
  }

  /** Shows and says that something else was done. */
  confirm(text: string): void {
    this.receipt = { text, isUndoable: false };
    this.#host.announce(text);
  }

  /** Puts the receipt away. */
  dismiss(): void {
    if (!this.receipt) return;
    this.receipt = undefined;
    this.#host.refresh();
  }

  /** Tells once what of a stored progress the roadmap does not have any more. */
  reportVanished(): void {
    const { name } = this.#keeper;
    const ids = this.#vanished();
    if (!name || ids.length === 0 || !rememberVanished(name, ids)) return;
    const text = this.#host.words().count("vanished", ids.length);
    this.receipt = { text, isUndoable: false };
    this.#host.announceToo(text);
  }

  get #index(): RoadmapIndex | undefined {
    return this.#store.model?.index;
  }

  /** Whose progress it is: that of another roadmap is another one. */
  get #home(): string {
    return `${this.#index?.roadmap.id} ${this.#keeper.name}`;
  }

  /** The marked ids that the roadmap does not know, by no former name either. */
  #vanished(): string[] {
    const entries = this.#index?.entries;
    const ids = [...this.statuses.keys()].filter((id) => !entries?.has(id));
    if (!entries || ids.length === 0) return [];
    const aliases = new Set([...entries.values()].flatMap(({ node }) => node.aliases));
    return ids.filter((id) => !aliases.has(id));
  }

  /** Remembers how to take a change back. @returns how many topics it has marked. */
  #book(before: Marks): number {
    const marks = marksBetween(this.statuses, before);
    if (marks.size === 0) return 0;
    this.#undoable = [...this.#undoable.slice(1 - MEMORY), { marks, home: this.#home }];
    this.#keep(before);
    return marks.size;
  }

  #keep(before: Marks): void {
    const { statuses } = this;
    this.#keeper.statuses = statuses;
    const { name } = this.#keeper;
    if (!name) return;
    const adopt = (stored: Marks) => this.#keeper.adopt(stored);
    const isKept = storeMarks(name, marksBetween(before, statuses), { adopt, shown: statuses });
    this.#isLossDue ||= !isKept && !this.#isLossTold;
  }

  #tell(text: string, isLarge: boolean): void {
    this.receipt = isLarge ? { text, isUndoable: true } : undefined;
    this.#announce(text);
  }

  /** That nothing is kept is said once, with the first change that is lost. */
  #announce(text: string): void {
    const loss = this.#isLossDue ? this.#host.words().say("notKept") : "";
    this.#isLossTold ||= this.#isLossDue;
    this.#isLossDue = false;
    if (loss) {
      const { text: done = "", isUndoable = false } = this.receipt ?? {};
      this.receipt = { text: `${done} ${loss}`.trim(), isUndoable };
    }
    this.#host.announce(`${text} ${loss}`.trim());
  }

  #newsOf(id: string, status: Status, count: number): string {
    const entry = this.#index?.entries.get(id);
    const words = this.#host.words();
    const values = {
      title: entry?.node.title ?? "",
      status: words.say(status),
      percent: this.#percent(),
    };
    if (!entry?.children.length) return words.say("marked", values);
    return words.count("markedWithin", count, values);
  }

  #percent(): string {
    const { model } = this.#store;
    return this.#host.words().percent(model ? shareDone(model.progress.whole) : 0);
  }
}
