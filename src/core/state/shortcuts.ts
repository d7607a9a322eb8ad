import type { KeyPress } from "./key-actions.js";
import { STATUSES, type Status } from "./map-state.js";

/** What a single key asks for, besides those of the tree pattern. */
export type Shortcut =
  | { readonly type: "mark"; readonly status: Status }
  | { readonly type: "undo" | "search" | "help" };

/** 1 to 4 mark, `/` searches, `?` helps, Ctrl or ⌘ with Z undoes. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    // With Caps Lock it is a capital letter; with Shift it would mean the opposite.
    return key.toLowerCase() === "z" && !shiftKey ? { type: "undo" } : undefined;
  }
  if (key === "/") return { type: "search" };
  if (key === "?") return { type: "help" };
  const status = STATUSES[["1", "2", "3", "4"].indexOf(key)];
  return status && { type: "mark", status };
}

/** What a mark becomes that is clicked on. */
export function nextStatus(status: Status): Status {
  return STATUSES[(STATUSES.indexOf(status) + 1) % STATUSES.length] as Status;
}
