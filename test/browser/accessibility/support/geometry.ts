/** Sub-pixels that rounding may cost. */
const TOLERANCE = 0.6;

/** WCAG 2.5.8, in CSS pixels. */
const LEAST = 24;

const TARGETS =
  "[role=treeitem], [data-toggle], button, a[href], label, summary, input:not([type=radio])";

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (element.closest(".sr-only, [hidden]") || width === 0 || height === 0) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

function named(element: Element): string {
  const text = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
  return `${element.localName}.${element.getAttribute("class") ?? ""} “${text.slice(0, 40)}”`;
}

/** Whatever can be clicked and is too small for it. */
export function smallTargets(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>(TARGETS))
    .filter(isSeen)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.01)
    .map(
      ({ target, box }) => `${named(target)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}

/** What is seen of an element through all that clips it; the window is no limit downwards. */
function limitsOf(element: Element): { left: number; right: number } {
  let [left, right] = [0, document.documentElement.clientWidth];
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX === "visible" || at.localName === "body" || at.localName === "html") continue;
    const box = at.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
  }
  return { left, right };
}

/** A map in a frame, or one that its reader has made larger. */
function isMoved(root: ParentNode): boolean {
  const canvas = root.querySelector<HTMLElement>(".canvas");
  const scale = canvas ? canvas.getBoundingClientRect().width / canvas.offsetWidth : 1;
  return root.querySelector("[data-framed]") !== null || scale > 1.001;
}

/**
 * What sticks out at a side, where one would have to scroll there. A map that is moved may: its
 * two dimensions are its meaning (WCAG 1.4.10).
 */
export function sidewaysIn(root: ParentNode): string[] {
  const page = document.documentElement;
  const faults =
    page.scrollWidth > page.clientWidth ? [`the page scrolls to ${page.scrollWidth}`] : [];
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
    if (isMoved(root) && element.closest(".canvas")) continue;
    const box = element.getBoundingClientRect();
    const { left, right } = limitsOf(element);
    if (box.left < left - TOLERANCE || box.right > right + TOLERANCE) {
      faults.push(`${named(element)} from ${box.left.toFixed(1)} to ${box.right.toFixed(1)}`);
    }
  }
  return faults;
}

/** Elements whose text is cut off, for lack of room within them. */
export function clippedIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>("*"))
    .filter((element) => element instanceof HTMLElement && isSeen(element))
    .filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (element.matches(".frame, svg") || element.localName === "input") return false;
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      return (
        (isCut(overflowX) && isWide && textOverflow !== "ellipsis") || (isCut(overflowY) && isHigh)
      );
    })
    .map(named);
}

/** Texts that lie over other texts of the same panel. */
export function overlapsIn(root: ParentNode): string[] {
  const buttons = Array.from(
    root.querySelectorAll<HTMLElement>("button, label, summary, h2, h3, p, li"),
  )
    .filter(isSeen)
    .filter((element) => !element.closest(".canvas, [aria-hidden=true]"));
  const boxes = buttons.map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap(({ element, box }, at) =>
    boxes
      .slice(at + 1)
      .filter(({ element: other }) => !element.contains(other) && samePanel(element, other))
      .filter(({ box: other }) => {
        const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return width > 1 && height > 1;
      })
      .map(({ element: other }) => `${named(element)} over ${named(other)}`),
  );
}

const PANELS =
  ".toolbar, .search, .menu, dialog, .detail, .receipt, .end, .notice, .card, [part=base]";

function samePanel(one: Element, other: Element): boolean {
  return one.closest(PANELS) === other.closest(PANELS);
}
