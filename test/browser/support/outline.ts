import { computeAccessibleDescription, getRole } from "dom-accessibility-api";
import type { RoadmapGraph } from "../../../src/index.js";
import { nameOf, nodes } from "./map.js";

/** The tree as a screen reader goes through it, one node a line. */
export function outline(map: RoadmapGraph): string {
  return nodes(map).map(line).join("\n");
}

function line(item: HTMLElement): string {
  const { ariaLevel, ariaPosInSet, ariaSetSize, ariaExpanded, ariaSelected } = item;
  const states = [
    `${ariaPosInSet} of ${ariaSetSize}`,
    ariaExpanded && (ariaExpanded === "true" ? "open" : "closed"),
    ariaSelected === "true" && "selected",
    item.tabIndex === 0 && "tab stop",
  ].filter(Boolean);
  const about = withPlainSpaces(computeAccessibleDescription(item));
  const indent = "  ".repeat(Number(ariaLevel) - 1);
  return `${indent}${nameOf(item)} (${states.join(", ")})${about && `: ${about}`}`;
}

/** The roles and names below an element, and the text of its paragraphs. */
export function panelOutline(element: Element, depth = 0): string {
  const role = element.localName === "p" ? "paragraph" : getRole(element);
  const inner = Array.from(element.children, (child) =>
    panelOutline(child, role ? depth + 1 : depth),
  );
  if (!role) return inner.filter(Boolean).join("\n");
  const text = role === "paragraph" ? element.textContent : nameOf(element);
  const name = withPlainSpaces(text ?? "");
  const state = element instanceof HTMLInputElement && element.checked ? " (checked)" : "";
  const self = `${"  ".repeat(depth)}${role}${name && ` “${name}”`}${state}`;
  return [self, ...inner.filter(Boolean)].join("\n");
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
