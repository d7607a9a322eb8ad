/** The language an element is in, as `lang` says on it, above it, or above its shadow host. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const language = at.closest("[lang]")?.getAttribute("lang");
    if (language) return language;
  }
  return "en";
}

function outerElement(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** The element that has the focus inside a shadow root, where one has. */
export function focusedIn(root: ShadowRoot): HTMLElement | undefined {
  return root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
}
