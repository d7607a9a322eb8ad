import { outerElement } from "./language.js";

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

const DARK = "(prefers-color-scheme: dark)";

/** The colour behind an element: where nothing above it has one, that of an empty page. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|,\s*0\)$|\/\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  const { colorScheme } = getComputedStyle(element);
  const wantsDark = !colorScheme.includes("light") || matchMedia(DARK).matches;
  return colorScheme.includes("dark") && wantsDark ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
}

/**
 * Scrolls whatever an element scrolls in, vertically and at once.
 *
 * @returns by how many pixels; less than asked for where the end is reached.
 */
export function scrollPageBy(element: Element, distance: number): number {
  const scroller = scrollerOf(element);
  const before = scroller.scrollTop;
  scroller.scrollTo({ top: before + distance, behavior: "instant" });
  return scroller.scrollTop - before;
}

function scrollerOf(element: Element): Element {
  const { scrollingElement, documentElement, body } = element.ownerDocument;
  const page = scrollingElement ?? documentElement;
  for (let at = parentOf(element); at && at !== page && at !== body; at = parentOf(at)) {
    const isScrollable = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (isScrollable && at.scrollHeight > at.clientHeight) return at;
  }
  return page;
}

/** The element that an element is shown in: across slots and out of shadow roots. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? outerElement(element);
}

/**
 * An observer of sizes that belongs to the document an element is in: one of another document is
 * asked at the wrong time, and goes on when the document is gone.
 */
export function sizeObserver(
  { ownerDocument }: Element,
  onChange: ResizeObserverCallback,
): ResizeObserver {
  return new (ownerDocument.defaultView ?? window).ResizeObserver(onChange);
}

/** The element that has the focus inside a shadow root, where one has. */
export function focusedIn(root: ShadowRoot): HTMLElement | undefined {
  return root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
}

/** Whether nothing on the page has the focus. */
export function isFocusFree({ ownerDocument: { activeElement, body } }: ShadowRoot): boolean {
  return activeElement === body;
}

/** Does something that may move elements, which would lose the focus by that. */
export function keepingFocus(element: Element, move: () => void): void {
  const root = element.getRootNode() as ShadowRoot;
  const focused = focusedIn(root);
  move();
  if (focused?.isConnected && focusedIn(root) !== focused) focused.focus({ preventScroll: true });
}
