import { isElement, type Markup, textOf } from "../markup.js";

/**
 * The heading that an element is: `h1` to `h6`, one by its role, or what opens an accordion.
 *
 * @param current the level of the heading before it, for those that have none of their own.
 */
export function headingOf(
  element: Markup,
  current: number,
): { readonly text: string; readonly level: number } | undefined {
  const level = levelOf(element, current);
  return level === undefined ? undefined : { text: textOf(element), level };
}

function levelOf(element: Markup, current: number): number | undefined {
  const { name, attributes } = element;
  const [, digit] = /^h([1-6])$/.exec(name) ?? [];
  if (digit !== undefined) return Number(digit);
  if (attributes.get("role") === "heading") {
    const level = Number.parseInt(attributes.get("aria-level") ?? "", 10);
    return level >= 1 && level <= 6 ? level : 2;
  }
  return isOpener(element) ? Math.floor(current) + 0.5 : undefined;
}

/** Buttons that open what comes after them, as in accordions. */
function isOpener({ name, attributes, children }: Markup): boolean {
  const isButton =
    name === "button" || attributes.get("role") === "button" || attributes.get("role") === "tab";
  const words = attributes.get("class") ?? "";
  const says =
    attributes.has("aria-expanded") ||
    /(?:^|\s|-)(?:accordion|toggle|tab)-?(?:title|header|button|trigger)?(?:\s|$)/.test(words);
  return isButton && says && !children.some((child) => isElement(child, "ul", "ol", "p"));
}
