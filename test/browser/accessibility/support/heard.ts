import { computeAccessibleDescription, getRole } from "dom-accessibility-api";
import { nameOf } from "../../support/map.js";

/** The element that has the focus, through all shadow roots. */
export function focusedElement(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** An element as a screen reader says it: name, role, states, place, description. */
export function spoken(element: HTMLElement | undefined): string {
  if (!element) return "nothing";
  const { ariaLevel, ariaPosInSet, ariaSetSize } = element;
  const role = getRole(element) ?? element.localName;
  const expanded = element.ariaExpanded ?? expandedOf(element);
  const isChecked = element instanceof HTMLInputElement && element.checked;
  const name = nameOf(element);
  const about = computeAccessibleDescription(element);
  const value = role === "searchbox" ? (element as HTMLInputElement).value : "";
  return [
    name || "(no name)",
    role,
    value && `“${value}”`,
    expanded && (expanded === "true" ? "open" : "closed"),
    element.ariaSelected === "true" && "selected",
    isChecked && "checked",
    ariaLevel && `level ${ariaLevel}`,
    ariaPosInSet && `${ariaPosInSet} of ${ariaSetSize}`,
    // A tooltip that repeats the name is not said again.
    about !== name && about,
  ]
    .filter(Boolean)
    .join(", ")
    .replaceAll(/\s+/g, " ");
}

/** Not every engine has it reflected for the summary of a disclosure. */
function expandedOf({ localName, parentElement }: HTMLElement): string | undefined {
  if (localName !== "summary") return undefined;
  return String((parentElement as HTMLDetailsElement).open);
}

const PLACES =
  "dialog, section, fieldset, [role=tree], [role=group], [role=radiogroup], [role=search]";

/** What an element is in, as a screen reader says it on the way in. */
export function placeOf(element: HTMLElement | undefined): string {
  const place = element?.closest<HTMLElement>(PLACES);
  if (!place) return "";
  const about = computeAccessibleDescription(place);
  return [getRole(place), nameOf(place), about].filter(Boolean).join(", ").replaceAll(/\s+/g, " ");
}

/** Everything said through a status from now on, in order. */
export function listen(element: HTMLElement): string[] {
  const said: string[] = [];
  const before = new Map<Element, string>();
  const hear = () => {
    for (const status of element.shadowRoot?.querySelectorAll("[role=status], [role=alert]") ??
      []) {
      const text = status.textContent ?? "";
      // The same words are said once more where a space makes them others.
      if (text.trim() && text !== before.get(status)) said.push(text.trim());
      before.set(status, text);
    }
  };
  hear();
  const options = { subtree: true, childList: true, characterData: true };
  new MutationObserver(hear).observe(element.shadowRoot as ShadowRoot, options);
  return said;
}
