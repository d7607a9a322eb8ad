import manifest from "../../dist/custom-elements.json" with { type: "json" };

const PAINT = [
  ...["color", "backgroundColor", "backdropFilter", "filter", "boxShadow", "fontFamily"],
  ...["fontSize", "fontWeight", "fontStyle", "borderTopWidth", "borderTopColor", "borderRadius"],
] as const;

/**
 * What a map shows of nodes and of its bar, one after the other: the words, where they are, how
 * large, in whole pixels, and how they are painted.
 */
export function looksOf(map: HTMLElement): string[] {
  const origin = map.getBoundingClientRect();
  const shown = map.shadowRoot?.querySelectorAll<HTMLElement>("[role=treeitem], [part~=button]");
  return Array.from(shown ?? [], (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const numbers = [x - origin.x, y - origin.y, width, height].map(Math.round);
    const style = styleOf(element) as unknown as Record<string, string>;
    const words = element.innerText.replace(/\s+/g, " ");
    return [words, numbers.join(" "), ...PAINT.map((name) => style[name])].join(" | ");
  });
}

/** The public custom properties of a map as they are computed, and the scheme they are for. */
export function customPropertiesOf(map: HTMLElement): Record<string, string> {
  const style = styleOf(map);
  const names = JSON.stringify(manifest).match(/--roadmap-[\w-]+/g) ?? [];
  const all = [...new Set(names), "color-scheme", "font-family", "background-image", "color"];
  all.push("background-color", "direction", "border-radius");
  const values = all.map((name) => [name, style.getPropertyValue(name)] as const);
  // A page that says nothing is a light one.
  return Object.fromEntries(
    values.map(([name, value]) => [name, value.replace("normal", "light")]),
  );
}

function styleOf(element: HTMLElement): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}
