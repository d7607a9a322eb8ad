import type { PropertyDeclarations, PropertyValues, TemplateResult } from "lit";
import type { RoadmapIndex } from "../../core/model/roadmap-index.js";
import type { Status } from "../../core/state/map-state.js";
import { nextTopic } from "../../core/state/next-topic.js";
import { rollUp, shareDone } from "../../core/state/progress.js";
import { tokens } from "../../styles/tokens.js";
import { type NextModel, nextTemplate } from "../../view/next-template.js";
import type { Marks } from "../../view/progress-writing.js";
import { SharedProgress } from "../../view/shared-progress.js";
import { Companion } from "../companion/companion.js";
import { companionStyles } from "../companion/companion.styles.js";
import { nextStyles } from "./roadmap-next.styles.js";

/** Within so many milliseconds a second click is part of the first. */
const DOUBLE_CLICK = 500;

/** A mark that was asked for, and what was there before. */
interface Deed {
  readonly id: string;
  readonly status: Status;
  readonly before: Status;
  readonly isUndo: boolean;
}

/**
 * The next topic to learn as a card: why it is its turn, what it is about, where to read on, and
 * buttons to begin with it, to be done with it or to skip it.
 *
 * Its roadmap is, in this order of precedence, its `data`, the file at its `src`, that of the map
 * it is `for`, that of the first `<roadmap-graph>` on the page, or the one that came with the
 * script. With a map it shares progress, and marks through the map; on its own it shares what
 * the browser stores with every map of the same roadmap, on this page and on others.
 *
 * @example
 * ```html
 * <roadmap-next for="map"></roadmap-next>
 * <roadmap-graph id="map" src="/my-roadmap.json"></roadmap-graph>
 * ```
 *
 * @tag roadmap-next
 *
 * @attr {string} src - Address of a roadmap, as for the map.
 * @attr {string} for - Id of the `<roadmap-graph>` whose roadmap and progress it shares.
 * @attr {string} progress-key - Name under which progress is stored; by default the roadmap's id. With it, progress is not that of a map, unless that has the same.
 *
 * @fires {RoadmapErrorEvent} roadmap-error - Its own roadmap cannot be shown.
 * @fires {RoadmapProgressChangeEvent} roadmap-progress-change - A topic is about to be marked; cancelable. Where it shares the progress of a map, the map says so.
 *
 * @slot title - Replaces the heading.
 * @slot error - Replaces the notice about what went wrong.
 *
 * @csspart base - The card.
 * @csspart label - The heading.
 * @csspart title - The title of the topic.
 * @csspart why - Why it is its turn.
 * @csspart summary - What it is about.
 * @csspart actions - The buttons that mark it.
 * @csspart button - Every button.
 * @csspart progress - How far the learner is.
 * @csspart loading - What holds the place of a card that is under way.
 * @csspart error - The notice about what went wrong.
 *
 * @cssprop [--roadmap-accent=light-dark(#2d56cf, #93b1ff)] - Links, the main button, focus.
 * @cssprop [--roadmap-on-accent=var(--roadmap-surface)] - Text of the main button.
 * @cssprop [--roadmap-background=transparent] - Behind the card.
 * @cssprop [--roadmap-surface=light-dark(#ffffff, #1c1f26)] - The card, its buttons.
 * @cssprop [--roadmap-ink=light-dark(#16181d, #eceef2)] - Text.
 * @cssprop [--roadmap-muted=light-dark(#59606d, #a6adb9)] - Text of less weight.
 * @cssprop [--roadmap-line=light-dark(#8e95a3, #6b7381)] - Borders of buttons.
 * @cssprop [--roadmap-hairline=light-dark(#dde1e7, #343944)] - The border of the card.
 * @cssprop [--roadmap-road=light-dark(#e1e5eb, #30353f)] - What is left to do.
 * @cssprop [--roadmap-done=light-dark(#1f7d3c, #62c882)] - What is done.
 * @cssprop [--roadmap-learning=light-dark(#935800, #e8a94a)] - What is being learned.
 * @cssprop [--roadmap-error=light-dark(#b3261e, #ff9d94)] - What went wrong.
 * @cssprop [--roadmap-font=inherit] - Font family.
 * @cssprop [--roadmap-font-size=max(14px, 0.9375em)] - Size of the text; everything scales with it.
 * @cssprop [--roadmap-radius=0.75em] - Corners.
 */
export class RoadmapNext extends Companion {
  static override styles = [tokens, companionStyles, nextStyles];

  static override properties: PropertyDeclarations = {
    progressKey: { attribute: "progress-key" },
    progress: { attribute: false },
  };

  /** Name under which progress is stored; by default the roadmap's id. */
  progressKey: string | undefined;

  readonly #progress = new SharedProgress(this);
  #model: NextModel | undefined;
  /** What the model was made of. */
  #shown: Marks | undefined;
  /** What was asked for, until it is so: a page may need time for it. */
  #wanted: Deed | undefined;
  /** What can be taken back. */
  #done: Deed | undefined;
  #isLossTold = false;
  #lastClick = Number.NEGATIVE_INFINITY;

  /**
   * The whole progress: status by id, without what is still to do. A page that sets it keeps
   * progress itself from then on; the element stores nothing.
   */
  get progress(): Readonly<Record<string, Status>> {
    return Object.fromEntries(this.#progress.statuses);
  }

  set progress(progress: Readonly<Record<string, Status>> | null | undefined) {
    this.#progress.set(progress);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { index, map } = this.shared;
    if (index && this.#progress.follow(index, map, this.progressKey || undefined)) {
      // What was asked of another progress is not to be done, or undone, in this one.
      this.#wanted = undefined;
      this.#done = undefined;
    }
    this.#model = index && this.#modelOf(index);
    if (this.#wanted && this.#statusOf(this.#wanted.id) === this.#wanted.status) this.#tell();
  }

  /** What has the focus may not survive an update; its topic does. */
  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && !focused.isConnected)
      this.renderRoot.querySelector<HTMLElement>("#topic")?.focus();
  }

  protected override renderRoadmap(): TemplateResult {
    const model = this.#model as NextModel;
    const { next } = model;
    const { stage } = this.shared;
    const done = this.#done && model.index.entries.has(this.#done.id) ? this.#done : undefined;
    return nextTemplate(model, this.words, {
      mark: (status, click) => {
        if (next && !this.#isEcho(click)) this.#mark(next.entry.node.id, status);
      },
      show: next && stage && (() => void stage.reveal(next.entry.node.id)),
      undo: done && (() => this.#mark(done.id, done.before, true)),
    });
  }

  #modelOf(index: RoadmapIndex): NextModel {
    const { statuses } = this.#progress;
    const known = this.#model;
    if (known?.index === index && this.#shown === statuses) return known;
    this.#shown = statuses;
    const progress = rollUp(index, statuses);
    return { index, progress, next: nextTopic(index, statuses, progress) };
  }

  #statusOf(id: string): Status {
    return this.#progress.statuses.get(id) ?? "todo";
  }

  /** The second click of two was meant for the topic that was there at the first. */
  #isEcho({ detail, timeStamp }: MouseEvent): boolean {
    if (detail > 1 && timeStamp - this.#lastClick < DOUBLE_CLICK) return true;
    this.#lastClick = timeStamp;
    return false;
  }

  #mark(id: string, status: Status, isUndo = false): void {
    this.#wanted = { id, status, before: this.#statusOf(id), isUndo };
    this.#progress.mark(id, status);
  }

  /** Says what was done, unless the map does, and what comes next. */
  #tell(): void {
    const deed = this.#wanted as Deed;
    this.#wanted = undefined;
    this.#done = deed.isUndo ? undefined : deed;
    const news = this.#progress.isOfMap ? "" : this.#newsOf(deed);
    this.announcement = [news, this.#nextNews(deed), this.#lossNews()].filter(Boolean).join(" ");
  }

  #newsOf({ id, status, isUndo }: Deed): string {
    const { index, progress } = this.#model as NextModel;
    const percent = this.words.percent(shareDone(progress.whole));
    if (isUndo) return this.words.say("undone", { percent });
    const title = index.entries.get(id)?.node.title ?? "";
    return this.words.say("marked", {
      title,
      percent,
      status: this.words.say(status),
    });
  }

  #nextNews({ id }: Deed): string {
    const next = this.#model?.next?.entry.node;
    if (!next) return `${this.words.say("allDone")}. ${this.words.say("allDoneText")}`;
    return next.id === id ? "" : `${this.words.say("nextTitle")}: ${next.title}`;
  }

  /** That nothing is kept is said once. */
  #lossNews(): string {
    if (!this.#progress.isLost || this.#isLossTold) return "";
    this.#isLossTold = true;
    return this.words.say("notKept");
  }
}
