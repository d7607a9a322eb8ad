import type { RoadmapGraph } from "../../../src/index.js";

const CONTROLS = "button, summary, input, label, a, select, textarea";

const FOCUSABLE = `${CONTROLS}, [tabindex]`;

/** What has the focus, in whatever shadow root it is. */
export function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What a reader can click, in a dialog where one is open: all else is out of reach then. */
export function clickable(host: Element, selector = CONTROLS): HTMLElement[] {
  const root = host.shadowRoot as ShadowRoot;
  const reach = root.querySelector("dialog[open]") ?? root;
  const found = Array.from(reach.querySelectorAll<HTMLElement>(selector));
  return found.filter((at) => at.getClientRects().length > 0 && !at.matches(":disabled, .copy *"));
}

/** Clicks as a finger or a mouse does, but faster: what can have the focus gets it. */
export function clickOn(target: HTMLElement, clientX = 0): void {
  const all = { bubbles: true, composed: true, cancelable: true, clientX };
  target.dispatchEvent(new PointerEvent("pointerdown", all));
  const label = target.closest("label");
  const focusable = label?.querySelector("input") ?? target.closest<HTMLElement>(FOCUSABLE);
  focusable?.focus({ preventScroll: true });
  if (!target.isConnected) return;
  target.dispatchEvent(new PointerEvent("pointerup", all));
  target.dispatchEvent(new MouseEvent("click", { ...all, detail: 1 }));
}

/** Presses a key on what has the focus, and does what browsers do with it where nobody minds. */
export function pressKey(key: string, modifiers: KeyboardEventInit = {}): void {
  const target = focusedElement();
  if (!(target instanceof HTMLElement)) return;
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...modifiers,
  });
  const isLeft = target.dispatchEvent(event);
  if (key === "Escape" && isLeft) target.closest("dialog")?.close();
  if (key === "Tab" && !isLeft) throw new Error("Tab is taken away from the page.");
  const isButton = target.matches("button, summary, a");
  if (isLeft && isButton && ["Enter", " "].includes(key)) target.click();
}

/** Goes to what comes next in a map, or the other way, as Tab does. */
export function tab(map: RoadmapGraph, isBack: boolean): void {
  pressKey("Tab", { shiftKey: isBack });
  const stops = clickable(map, FOCUSABLE).filter(({ tabIndex }) => tabIndex >= 0);
  const at = stops.indexOf(focusedElement() as HTMLElement);
  const next = isBack ? (at < 0 ? stops.length : at) - 1 : at + 1;
  stops[next]?.focus({ preventScroll: true });
}

export function typeInto(field: HTMLInputElement, text: string): void {
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}
