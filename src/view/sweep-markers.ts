/**
 * Takes away the comments that Lit forgets: of an item that goes, `repeat` takes away the marker
 * before it, and since 3.3.1 leaves the one behind it (lit/lit#5298).
 *
 * @param list where each item is one element, so that a marker beside none is nobody's.
 */
export function sweepMarkers(list: Node | null | undefined): void {
  for (let node = list?.firstChild; node; ) {
    const next = node.nextSibling;
    if (isForgotten(node)) node.remove();
    node = next;
  }
}

/** The markers of templates have a text. */
function isForgotten(node: ChildNode): boolean {
  const { nodeType, nodeValue, previousSibling, nextSibling } = node;
  const isMarker = nodeType === Node.COMMENT_NODE && nodeValue === "";
  return isMarker && !isElement(previousSibling) && !isElement(nextSibling);
}

function isElement(node: Node | null): boolean {
  return node?.nodeType === Node.ELEMENT_NODE;
}
