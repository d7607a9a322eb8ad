import { nothing } from "lit";
import { readProgressFile, writeProgressFile } from "../../core/formats/progress-file.js";
import type { RoadmapIndex } from "../../core/model/roadmap-index.js";
import { adoptAliases, type Status } from "../../core/state/map-state.js";
import type { QrCode } from "../../extras/qr-code.js";
import { addStyles } from "../add-styles.js";
import { linkInto } from "../fragment-watch.js";
import { isRightToLeft } from "../surroundings.js";
import type { Dialog } from "./dialog.js";
import { dialogTemplate } from "./dialog-template.js";
import { openFile, saveFile } from "./files.js";
import { menuStyles } from "./menu.styles.js";
import { type MenuItem, menuTemplate } from "./menu-template.js";
import { decodeProgress, encodeProgress } from "./progress-code.js";
import type { ToolHost } from "./tool-host.js";

type Statuses = ReadonlyMap<string, Status>;

/** The panel, and the bar with the button that opens and closes it. */
const MENU_PARTS = ".menu, .toolbar .buttons";

/** What a reader seldom needs: other pictures, taking things along or out, resetting, help. */
export class Menu {
  isOpen = false;
  readonly #host: ToolHost;
  #dialog: Dialog | undefined;
  #roadmap: string | undefined;
  /** What had the focus before a dialog, or the panel. */
  #opener: HTMLElement | undefined;
  #release = new AbortController();
  readonly #deeds: Readonly<Record<MenuItem, () => unknown>> = {
    undo: () => this.#host.desk.undo(),
    takeAlong: () => this.#takeAlong(),
    loadProgress: () => this.#loadProgress(),
    reset: () => this.#show({ kind: "reset", count: this.#countKnown(this.#statuses) }),
    downloadSvg: () => this.#save("svg", "image/svg+xml", () => this.#host.toSVG()),
    downloadPng: () => this.#save("png", "image/png", () => this.#host.toPNG()),
    downloadMarkdown: () => this.#save("md", "text/markdown", () => this.#host.toMarkdown()),
    downloadJson: () => this.#save("json", "application/json", () => this.#json()),
    print: () => this.#host.printSheet(),
    help: () => this.showHelp(),
  };

  constructor(host: ToolHost) {
    this.#host = host;
    addStyles(host.root, [menuStyles]);
    this.follow();
  }

  toggle(): void {
    if (this.isOpen) this.#close();
    else this.#openPanel();
  }

  showHelp(): void {
    const { root, hasShortcuts } = this.#host;
    void this.#show({ kind: "help", isRightToLeft: isRightToLeft(root.host), hasShortcuts });
  }

  /** Has the reader decide about the progress in a code. */
  async offerCode(code: string): Promise<void> {
    this.#offer(await decodeProgress(code), "takeAlong");
  }

  /** Copies a link; where the browser refuses, its reader can. */
  async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      await this.#show({ kind: "copy", link });
      return;
    }
    const news = this.#host.words().say("copied");
    // What is behind a dialog is neither seen nor read out.
    if (this.#dialog?.kind === "take-along") await this.#show({ ...this.#dialog, news });
    else this.#host.desk.confirm(news);
  }

  render(): unknown {
    const words = this.#host.words();
    const { layout, desk } = this.#host;
    const panel = this.isOpen
      ? menuTemplate(
          {
            layout,
            canUndo: desk.canUndo,
            hasProgress: this.#statuses.size > 0,
            canReset: this.#countKnown(this.#statuses) > 0,
          },
          words,
          {
            choose: (item) => this.#choose(item),
            setLayout: (chosen) => {
              this.#host.layout = chosen;
            },
            handleKeydown: (event) => this.#handleKeydown(event),
            handleFocusout: (event) => this.#handleFocusout(event),
          },
        )
      : nothing;
    const dialog = this.#dialog
      ? dialogTemplate(this.#dialog, words, {
          close: () => this.#closeDialog(),
          copy: (link) => this.copy(link),
          showQrCode: () => this.#showQrCode(),
          saveProgress: () => this.#saveProgress(),
          takeOver: (how) => this.#takeOver(how),
          reset: () => {
            this.#closeDialog();
            this.#host.desk.reset();
          },
        })
      : nothing;
    return [panel, dialog];
  }

  get #statuses(): Statuses {
    return this.#host.desk.statuses;
  }

  get #index(): RoadmapIndex {
    return this.#host.store.model?.index as RoadmapIndex;
  }

  /** Closes all that is open, as where the map goes, or another roadmap comes. */
  close(): void {
    if (this.isOpen) this.#close();
    this.#closeDialog();
  }

  /** What is asked about a roadmap is answered for that one only. */
  follow(): void {
    const { id } = this.#host.store.model?.index.roadmap ?? {};
    if (this.#roadmap !== undefined && id !== this.#roadmap) this.#closeDialog();
    this.#roadmap = id;
  }

  async #openPanel(): Promise<void> {
    this.#remember();
    // Not every browser gives the focus to a button that is clicked.
    this.#opener ??=
      this.#host.root.querySelector<HTMLElement>(".buttons > :last-child") ?? undefined;
    this.isOpen = true;
    this.#release = new AbortController();
    const { signal } = this.#release;
    const { ownerDocument } = this.#host.root;
    ownerDocument.addEventListener("pointerdown", (event) => this.#handleOutside(event), {
      signal,
    });
    this.#host.refresh();
    await this.#host.rendered();
    this.#host.root.querySelector<HTMLElement>(".menu :checked, .menu .item")?.focus();
  }

  #close(): void {
    this.isOpen = false;
    this.#release.abort();
    const hadFocus = this.#host.root.activeElement?.closest(".menu");
    this.#host.refresh();
    if (hadFocus) this.#opener?.focus();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  #handleOutside(event: PointerEvent): void {
    if (!event.composedPath().some((at) => this.#isOfMenu(at))) this.#close();
  }

  /** Whoever leaves with Tab wants to see where to. */
  #handleFocusout({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Element)) return;
    if (!this.#isOfMenu(relatedTarget.closest(MENU_PARTS))) this.#close();
  }

  /** A page may have menus of its own. */
  #isOfMenu(at: EventTarget | null): boolean {
    const isPart = at instanceof Element && at.matches(MENU_PARTS);
    return isPart && at.getRootNode() === this.#host.root;
  }

  async #choose(item: MenuItem): Promise<void> {
    this.#close();
    try {
      await this.#deeds[item]();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.#notice(item, this.#host.words().say("notMade", { reason }));
    }
  }

  #remember(): void {
    const { activeElement } = this.#host.root;
    if (activeElement?.closest(".menu, dialog")) return;
    this.#opener = activeElement instanceof HTMLElement ? activeElement : undefined;
  }

  async #show(dialog: Dialog): Promise<void> {
    this.#remember();
    this.#dialog = dialog;
    this.#host.refresh();
    await this.#host.rendered();
    const element = this.#host.root.querySelector<HTMLDialogElement>("dialog");
    // The map may have been taken away meanwhile.
    if (!element?.isConnected) this.#closeDialog();
    else if (!element.open) element.showModal();
  }

  /** Says of something that was asked for why it is not done. */
  #notice(item: MenuItem, text: string): Promise<void> {
    return this.#show({ kind: "notice", title: this.#host.words().say(item), text });
  }

  #closeDialog(): void {
    if (!this.#dialog) return;
    this.#dialog = undefined;
    this.#host.root.querySelector<HTMLDialogElement>("dialog")?.close();
    this.#host.refresh();
    this.#opener?.focus({ preventScroll: true });
  }

  async #takeAlong(): Promise<void> {
    const progress = await encodeProgress(this.#statuses);
    await this.#show({ kind: "take-along", link: linkInto(this.#index, { progress }) });
  }

  async #showQrCode(): Promise<void> {
    if (this.#dialog?.kind !== "take-along") return;
    const qr = await this.#qrOf(this.#dialog.link);
    // It may have been closed meanwhile.
    if (this.#dialog?.kind !== "take-along") return;
    const news = typeof qr === "object" ? this.#host.words().say("qrCode") : "";
    await this.#show({ ...this.#dialog, qr, news });
  }

  async #qrOf(link: string): Promise<QrCode | string> {
    try {
      const { qrCode } = await import("../../extras/qr-code.js");
      return qrCode(link);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.#host.words().say("notMade", { reason });
    }
  }

  #saveProgress(): void {
    const { id, title } = this.#index.roadmap;
    const file = writeProgressFile({ id, title }, this.#statuses);
    saveFile(`${fileName(id)}-progress.json`, file, "application/json");
  }

  async #loadProgress(): Promise<void> {
    const text = await openFile(".json,application/json");
    if (text === undefined) return;
    const file = readProgressFile(text);
    const { id } = this.#index.roadmap;
    if (file?.roadmap !== undefined && file.roadmap !== id) {
      const text = this.#host.words().say("progressOfOther", { id: file.roadmap });
      await this.#notice("loadProgress", text);
    } else this.#offer(file?.statuses, "loadProgress");
  }

  #offer(statuses: Statuses | undefined, item: MenuItem): void {
    if (!statuses?.size) {
      void this.#notice(item, this.#host.words().say("progressFaulty"));
      return;
    }
    const adopted = adoptAliases(statuses, this.#index);
    const known = this.#countKnown(adopted);
    const unknown = adopted.size - known;
    void this.#show({ kind: "take-over", statuses: adopted, known, unknown });
  }

  #takeOver(how: "add" | "replace"): void {
    const dialog = this.#dialog;
    if (dialog?.kind !== "take-over") return;
    this.#closeDialog();
    const theirs = dialog.statuses;
    const statuses =
      how === "add"
        ? new Map([...theirs, ...notLess(this.#statuses, theirs)])
        : new Map([...this.#unknown(), ...theirs]);
    const words = this.#host.words();
    this.#host.desk.replace(statuses, (percent) => words.say("takenOver", { percent }));
  }

  #countKnown(statuses: Statuses): number {
    return Array.from(statuses.keys()).filter((id) => this.#index.entries.has(id)).length;
  }

  /** Marks on topics that this edition does not have: they are not its reader's to replace. */
  #unknown(): [string, Status][] {
    return Array.from(this.#statuses).filter(([id]) => !this.#index.entries.has(id));
  }

  #json(): Promise<string> {
    return Promise.resolve(`${JSON.stringify(this.#index.roadmap, undefined, 2)}\n`);
  }

  async #save(ending: string, type: string, make: () => Promise<string | Blob>): Promise<void> {
    const name = `${fileName(this.#index.roadmap.id)}.${ending}`;
    saveFile(name, await make(), type);
  }
}

/** What of a progress stays where another one is added to it: nobody is thrown back. */
function notLess(mine: Statuses, theirs: Statuses): [string, Status][] {
  return Array.from(mine).filter(([id, status]) => status === "done" || theirs.get(id) !== "done");
}

/** A name that every file system takes. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "roadmap";
}
