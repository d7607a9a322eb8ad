import type { CSSResult } from "lit";

/** Adds style sheets to a shadow root, each of them once. */
export function addStyles(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  const added = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = Array.from(new Set([...root.adoptedStyleSheets, ...added]));
}
