import { contrast, over } from "../../../architecture/support/colours.js";
import { focusRing } from "./focus-ring.js";

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Text larger than this, or bold and a little smaller, may have less contrast (WCAG 1.4.3). */
const LARGE = 24;
const LARGE_BOLD = 18.66;

const FOCUSABLE = "button:not(:disabled), a[href], summary, input, [role=treeitem]";

const NOTHING: Colour = [0, 0, 0, 0];
const known = new Map<string, Colour>();
const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Any colour that a computed style can have, as it is painted. */
export function parsePainted(text: string): Colour {
  const cached = known.get(text);
  if (cached) return cached;
  if (!context) throw new Error("There is no canvas.");
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(text, colour);
  return colour;
}

/** A colour over another one, both of which may be translucent. */
function compose(front: Colour, back: Colour): Colour {
  const opacity = front[3] + back[3] * (1 - front[3]);
  if (opacity === 0) return NOTHING;
  const mix = (at: 0 | 1 | 2) =>
    (front[at] * front[3] + back[at] * back[3] * (1 - front[3])) / opacity;
  return [mix(0), mix(1), mix(2), opacity];
}

/** An element's parent as it is drawn: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/**
 * How a colour within an element ends up on the screen, over all that is behind it.
 *
 * @param page what is behind everything.
 */
export function painted(colour: Colour, element: Element, page: Colour): Colour {
  let result = colour;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, opacity } = getComputedStyle(at);
    result = compose(result, parsePainted(backgroundColor));
    result = [result[0], result[1], result[2], result[3] * Number(opacity)];
    // What is in the top layer lies over the page, and a veil that is left out here.
    if (at.matches("dialog")) break;
  }
  return over(result, page);
}

/** The contrast of a colour to what is behind it. */
export function contrastIn(element: Element, colour: string, page: Colour): number {
  return contrast(painted(parsePainted(colour), element, page), painted(NOTHING, element, page));
}

/** What is behind everything on the page. */
export function pageColour(): Colour {
  const probe = document.createElement("div");
  probe.style.background = "Canvas";
  document.body.append(probe);
  const colour = parsePainted(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (element.closest(".sr-only, [hidden]") || Math.min(width, height) <= 1) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** All elements with a text of their own that is seen. */
export function textsIn(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>("*")).filter((element) => {
    const isText = Array.from(element.childNodes).some(
      (node) => node instanceof Text && node.data.trim() !== "",
    );
    return isText && isSeen(element);
  });
}

/** Texts with less contrast than they need (WCAG 1.4.3); what is disabled needs none. */
export function paleTexts(root: ParentNode, page: Colour): string[] {
  return textsIn(root)
    .filter((element) => element instanceof HTMLElement && !element.closest(":disabled, style"))
    .map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= LARGE || (size >= LARGE_BOLD && Number(fontWeight) >= 700);
      const ratio = contrastIn(element, color, page);
      return { element, ratio, least: isLarge ? 3 : 4.5 };
    })
    .filter(({ ratio, least }) => ratio < least)
    .map(
      ({ element, ratio }) =>
        `“${element.textContent?.trim()}” (${named(element)}): ${ratio.toFixed(2)}`,
    );
}

/** Icons with less contrast than they need (WCAG 1.4.11). */
export function paleIcons(root: ParentNode, page: Colour): string[] {
  const shapes = root.querySelectorAll<SVGElement>(":is(.icon, .status-icon) :is(path, circle)");
  return Array.from(shapes)
    .filter((shape) => isSeen(shape.ownerSVGElement as SVGElement) && !shape.closest(":disabled"))
    .flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      const colours = [stroke, fill].filter((colour) => colour !== "none");
      const ratios = colours.map((colour) => contrastIn(shape, colour, page));
      const best = Math.max(0, ...ratios);
      // The tick is cut out of a disc: it is seen against that.
      return best < 3 && !shape.matches(".mark") ? [`${named(shape)}: ${best.toFixed(2)}`] : [];
    });
}

/** Fields whose border is too pale to show that one can write there. */
export function paleFields(root: ParentNode, page: Colour): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>("input:not([type=radio])"))
    .filter(isSeen)
    .flatMap((field) => {
      const ratio = contrastIn(
        parentOf(field) ?? field,
        getComputedStyle(field).borderTopColor,
        page,
      );
      return ratio < 3 ? [`${named(field)}: ${ratio.toFixed(2)}`] : [];
    });
}

/** Rings of focus that are not there, or too pale beside what they are around (WCAG 1.4.11). */
export function paleRings(root: ShadowRoot, page: Colour, least = 3): string[] {
  const isAsked = root.querySelector("dialog[open]") !== null;
  return Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE))
    .filter((each) => each.checkVisibility() && (!isAsked || each.closest("dialog")))
    .flatMap((each) => {
      each.focus({ preventScroll: true });
      // A menu closes where the focus leaves it.
      if (root.activeElement !== each) return [];
      const ring = focusRing(each);
      if (!ring) return [`${each.localName} “${each.textContent?.trim()}” shows no ring`];
      const ratio = contrastIn(each.parentElement ?? each, ring, page);
      return ratio < least
        ? [`ring of ${each.localName} “${each.textContent?.trim()}”: ${ratio}`]
        : [];
    });
}

function named(element: Element): string {
  const names = [element, element.parentElement].map(
    (each) => each?.getAttribute("class") ?? each?.localName,
  );
  return names.reverse().join(" > ");
}
