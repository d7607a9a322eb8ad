import type { Action } from "../core/state/action.js";
import { activate, keyActions } from "../core/state/key-actions.js";
import type { Status } from "../core/state/map-state.js";
import { nextStatus, shortcutOf } from "../core/state/shortcuts.js";
import { findByTyping } from "../core/state/type-ahead.js";
import { type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import type { MapModel } from "./map-model.js";
import { Typing } from "./typing.js";

/** What a reader wants: a change of the map, a mark, or a tool. */
export type Deed =
  | Action
  | { readonly type: "mark"; readonly id: string; readonly status: Status }
  | { readonly type: "undo" | "search" | "help" };

/** The part of a click that decides. */
export type Click = Pick<MouseEvent, "target" | "clientX" | "detail">;

/** What a key means depends on. */
export interface KeySettings {
  readonly isRightToLeft: boolean;
  /** Whether the node that has the focus grows to the other side than most. */
  readonly isMirrored: boolean;
  readonly hasShortcuts: boolean;
}

/** Tells what clicks and key presses on a map mean. It changes nothing itself. */
export class TreeInput {
  readonly #typing = new Typing();

  /** What a click wants; nothing where it is not on a node. */
  click(event: Click, model: MapModel): readonly Deed[] {
    const node = nodeAt(event, model);
    if (!node) return [];
    if (isOnIcon(event)) {
      const status = nextStatus(model.progress.of(node.entry).status);
      return [{ type: "mark", id: node.id, status }];
    }
    if (!isOn(event, "[data-toggle]")) return activate(node, model.state);
    return [{ type: node.isExpanded ? "collapse" : "expand", ids: [node.id] }];
  }

  /** What a key wants, possibly nothing; `undefined` where the key belongs to the page. */
  key(event: KeyboardEvent, model: MapModel, settings: KeySettings): readonly Deed[] | undefined {
    if (event.defaultPrevented) return undefined;
    const node = nodeAt(event, model);
    if (node) {
      const isRightToLeft = settings.isRightToLeft !== settings.isMirrored;
      return (
        this.#shortcut(event, node, settings) ??
        this.#typed(event, node, model) ??
        keyActions(event, node, { ...model, isRightToLeft })
      );
    }
    // Esc closes the detail from inside it as well.
    const isClosing = event.key === "Escape" && isOn(event, ".detail");
    return isClosing ? [{ type: "select", id: undefined }] : undefined;
  }

  /** The node that gets the focus. */
  focus(event: FocusEvent, model: MapModel): string | undefined {
    return nodeAt(event, model)?.id;
  }

  /** A single key that is part of a word being typed is no shortcut. */
  #shortcut(event: KeyboardEvent, { id }: VisibleNode, { hasShortcuts }: KeySettings) {
    const deed = shortcutOf(event);
    if (!deed) return undefined;
    const isOff = !hasShortcuts || this.#typing.isWithin(event);
    if (deed.type !== "undo" && isOff) return undefined;
    return [deed.type === "mark" ? { ...deed, id } : deed];
  }

  #typed(event: KeyboardEvent, node: VisibleNode, { tree }: MapModel) {
    const word = event.key === "*" ? undefined : this.#typing.add(event);
    const found = word === undefined ? undefined : findByTyping(tree, node, word);
    return found && [{ type: "focus", id: found.id } as const];
  }
}

function nodeAt(event: Pick<Event, "target">, { index, tree }: MapModel): VisibleNode | undefined {
  const item = event.target instanceof Element && event.target.closest("[role=treeitem]");
  const entry = item ? index.entries.get(item.getAttribute("data-id") as string) : undefined;
  return entry && visibleNode(tree, entry);
}

function isOn(event: Pick<Event, "target">, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

/** Whether a click is on the mark at the beginning of a topic, which may be drawn by a style sheet. */
function isOnIcon({ target, clientX, detail }: Click): boolean {
  const item = target instanceof Element && target.closest<HTMLElement>(".topic, .leaf");
  const title = item ? item.querySelector(".title") : null;
  // A click that no pointer made is somewhere or nowhere.
  if (!item || !title || detail === 0 || isOn({ target }, "[data-toggle]")) return false;
  const isRightToLeft = getComputedStyle(item).direction === "rtl";
  const { left, right } = title.getBoundingClientRect();
  const gap = 0.35 * Number.parseFloat(getComputedStyle(item).columnGap);
  return isRightToLeft ? clientX > right + gap : clientX < left - gap;
}
