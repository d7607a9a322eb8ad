import { focusedIn, isFocusFree } from "./surroundings.js";

/** What had the focus before an update. */
export interface Focus {
  readonly element: HTMLElement;
  /** In a node, in the detail of one or in what tells of a change. */
  readonly isInMap: boolean;
  /** The buttons it was among. */
  readonly bar: Element | null;
}

/** Sees to it that an update never throws the focus back to the page. */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  #isOwed = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  before(): Focus | undefined {
    const element = focusedIn(this.#root);
    if (!element) return undefined;
    const isInMap = element.closest("[role=treeitem], .detail, .receipt") !== null;
    return { element, isInMap, bar: element.closest(".buttons") };
  }

  /**
   * After an update: where the focus was may be gone, or the state may have it elsewhere.
   *
   * @param id the node that is to have it, if any; without a map there is none.
   * @returns whether the focus has to move to that node.
   */
  after(focus: Focus | undefined, id: string | undefined): boolean {
    const isGone = focus !== undefined && !focus.element.isConnected;
    if (isGone && focus.bar?.isConnected) focus.bar.querySelector("button")?.focus();
    // Between two maps there is nothing that could hold the focus.
    if (id === undefined) {
      this.#isOwed ||= isGone;
      return false;
    }
    const isOwed = this.#isOwed && isFocusFree(this.#root);
    this.#isOwed = false;
    // As where a section at the end is not in another roadmap. A dialog gives back what it took.
    const isLost = isGone && !focusedIn(this.#root) && !focus.element.closest("dialog");
    if (!focus?.isInMap) return isOwed || isLost;
    const { id: held } = focus.element.dataset;
    return isGone || (held !== undefined && held !== id);
  }
}
