/** The kinds of boxes on a map; `data-box` on an element is its kind, a colon and an id. */
export type BoxKind = "node" | "teaser" | "caption" | "detail";

/** The key of a node's box. */
export function nodeKey(id: string): string {
  return `node:${id}`;
}

export function keyOf(element: HTMLElement): string {
  return element.dataset.box as string;
}

export function splitKey(key: string): [BoxKind, string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon) as BoxKind, key.slice(colon + 1)];
}
