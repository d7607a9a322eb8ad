import type { Action } from "../core/state/action.js";
import { activate, keyActions } from "../core/state/key-actions.js";
import { findByTyping } from "../core/state/type-ahead.js";
import { type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import type { MapModel } from "./map-model.js";
import { Typing } from "./typing.js";

/** Tells what clicks and key presses on a map mean. It changes nothing itself. */
export class TreeInput {
  readonly #typing = new Typing();

  /** The actions of a click; none where it is not on a node. */
  click(event: Pick<MouseEvent, "target">, model: MapModel): readonly Action[] {
    const node = nodeAt(event, model);
    if (!node) return [];
    if (!isOn(event, "[data-toggle]")) return activate(node, model.state);
    return [{ type: node.isExpanded ? "collapse" : "expand", ids: [node.id] }];
  }

  /** The actions of a key, possibly none; `undefined` where the key belongs to the page. */
  key(
    event: KeyboardEvent,
    model: MapModel,
    isRightToLeft: boolean,
  ): readonly Action[] | undefined {
    if (event.defaultPrevented) return undefined;
    const node = nodeAt(event, model);
    if (node) {
      return (
        this.#typed(event, node, model) ?? keyActions(event, node, { ...model, isRightToLeft })
      );
    }
    // Esc closes the detail from inside it as well.
    const isClosing = event.key === "Escape" && isOn(event, ".detail");
    return isClosing ? [{ type: "select", id: undefined }] : undefined;
  }

  /** The action of a node that gets the focus. */
  focus(event: FocusEvent, model: MapModel): readonly Action[] {
    const node = nodeAt(event, model);
    return node ? [{ type: "focus", id: node.id }] : [];
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
