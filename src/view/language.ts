/** The language an element is in, as `lang` says on it, above it, or above its shadow host. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const language = at.closest("[lang]")?.getAttribute("lang");
    if (language) return language;
  }
  return "en";
}

/** The element a shadow root belongs to; `null` in the document itself. */
export function outerElement(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
