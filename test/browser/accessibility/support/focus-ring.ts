/** Least width of a ring that is seen, in CSS pixels. */
const LEAST = 1.5;

/** What of an element shows that it has the focus; nothing where nobody could see it. */
export function focusRing(element: HTMLElement): string | undefined {
  return ringBearers(element).map(ringOf).find(Boolean);
}

/** A radio button shows its focus on its label, a step of the narrow form on its card. */
function ringBearers(element: HTMLElement): HTMLElement[] {
  const label = element.closest<HTMLElement>("label");
  const card = element.querySelector<HTMLElement>(".card");
  return [element, label, card].filter((each) => each !== null);
}

function ringOf(element: HTMLElement): string | undefined {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, opacity } =
    getComputedStyle(element);
  const isSeen = element.getClientRects().length > 0 && opacity !== "0";
  if (!isSeen) return undefined;
  // The browser's own ring is as wide as the browser wants.
  const isWide = outlineStyle === "auto" || Number.parseFloat(outlineWidth) >= LEAST;
  const isOutlined = outlineStyle !== "none" && isWide;
  if (isOutlined && !/^rgba.*, 0\)$|\/ 0\)$/.test(outlineColor)) return outlineColor;
  // The field of the search has a border as thick as a ring.
  return element.matches("input[type=search]") && boxShadow !== "none" ? boxShadow : undefined;
}
