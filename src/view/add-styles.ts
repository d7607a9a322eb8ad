import type { CSSResult, ReactiveElement } from "lit";

/** What each root was given. */
const given = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** The sheets made for documents other than that of the script. */
const foreign = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Adds style sheets to the shadow root of an element, each of them once. Sheets are good for one
 * document: an element that goes to another one gets all of its own anew.
 */
export function addStyles(root: ShadowRoot, sheets: readonly CSSResult[] = []): void {
  const { elementStyles } = root.host.constructor as typeof ReactiveElement;
  const all = new Set([...(given.get(root) ?? (elementStyles as CSSResult[])), ...sheets]);
  given.set(root, all);
  const added = [...all].flatMap((sheet) => sheetFor(root.ownerDocument, sheet) ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...added])];
}

function sheetFor(page: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (page === document) return style.styleSheet;
  const made = foreign.get(page) ?? new Map();
  foreign.set(page, made);
  const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
  if (Sheet && !made.has(style)) {
    const sheet = new Sheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return made.get(style);
}
