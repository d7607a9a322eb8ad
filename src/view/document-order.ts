/** What stands at a place in the document. */
interface Placed {
  readonly element: Element;
}

/** Whether none of those that stand before it would do as well: the first one answers. */
export function isFirst<T extends Placed>(
  { element }: T,
  all: Iterable<T>,
  wouldDo: (other: T) => boolean,
): boolean {
  return ![...all].some((other) => isBefore(other.element, element) && wouldDo(other));
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
