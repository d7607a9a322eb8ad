import manifest from "../../dist/custom-elements.json" with { type: "json" };

/** Which nodes a map shows, where, and how large, in whole pixels. */
export function boxesOf(map: HTMLElement): string[] {
  const origin = map.getBoundingClientRect();
  const nodes = map.shadowRoot?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? [];
  return Array.from(nodes, (node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const numbers = [x - origin.x, y - origin.y, width, height].map(Math.round);
    return `${node.dataset.id} ${numbers.join(" ")}`;
  });
}

/** The public custom properties of a map as they are computed, and the scheme they are for. */
export function customPropertiesOf(map: HTMLElement): Record<string, string> {
  const style = map.ownerDocument.defaultView?.getComputedStyle(map) ?? getComputedStyle(map);
  const names = JSON.stringify(manifest).match(/--roadmap-[\w-]+/g) ?? [];
  const all = [...new Set(names), "color-scheme", "font-family", "background-color", "color"];
  return Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name)]));
}
