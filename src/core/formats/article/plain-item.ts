import type { Draft } from "../draft.js";
import type { ListItem } from "../list-items.js";

/** Turns a list item into a topic as it is; `(choose one)` after its title sets `choose`. */
export function plainItem(item: ListItem): Draft {
  const [hint] = CHOOSE_ONE.exec(item.title) ?? [];
  const title = hint === undefined ? item.title : item.title.slice(0, -hint.length).trim();
  const topics = item.items.map(plainItem);
  return {
    title: title || item.title || item.summary || "…",
    ...(item.summary && title && { summary: item.summary }),
    ...(hint !== undefined && topics.length > 0 && { choose: "one" as const }),
    ...(item.links.length > 0 && { links: item.links }),
    ...(topics.length > 0 && { topics }),
  };
}

const CHOOSE_ONE =
  /\s{0,3}[([](?:choose|pick|select) (?:any )?one[^()[\]]{0,40}[)\]]$|\s{0,3}[([](?:wähle (?:eines?|einen)|choisis(?:sez)? (?:un|une)|elige (?:uno|una)|escolha (?:um|uma))[)\]]$/iu;
