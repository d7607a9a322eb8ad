/** Puts all of them at the end of a list, however many: `push(...many)` has a limit. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
