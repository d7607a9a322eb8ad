import { isFocusFree } from "./surroundings.js";

/**
 * A button that tries again is gone as soon as it is pressed: has the focus wait on what says
 * that something is under way, and go on to what arrives, unless its reader goes elsewhere.
 */
export function keepFocus(button: HTMLElement): void {
  const root = button.getRootNode() as ShadowRoot;
  if (root.activeElement !== button) return;
  const observer = new MutationObserver(() => {
    // A notice, a node or a topic; a notice that has such a button once more; a question.
    const next = root.querySelector<HTMLElement>("[tabindex], .notice button, summary");
    const isLost = !root.activeElement && isFocusFree(root);
    if (isLost) next?.focus({ preventScroll: true });
    if (next?.matches(":not([part=loading])")) observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
}
