import type { Draft } from "../draft.js";
import type { ListItem } from "../list-items.js";
import { takeChooseNote } from "../wording/choose-note.js";

/** Turns a list item into a topic as it is; `(choose one)` after its title sets `choose`. */
export function plainItem(item: ListItem): Draft {
  const { title, choose } = takeChooseNote(item.title);
  const topics = item.items.map(plainItem);
  return {
    title: title || item.title || item.summary || "…",
    ...(item.summary && title && { summary: item.summary }),
    ...(choose && topics.length > 0 && { choose }),
    ...(item.links.length > 0 && { links: item.links }),
    ...(topics.length > 0 && { topics }),
  };
}
