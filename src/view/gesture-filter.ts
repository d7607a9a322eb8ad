/** Which gestures move a map; whatever is none of these counts as `cooperative`. */
export type Gestures = "cooperative" | "greedy" | "none";

/** What the answer depends on besides the event. */
export interface GestureContext {
  readonly gestures: Gestures;
  /** A map that fills the screen has no page to leave the wheel to. */
  readonly isFullscreen: boolean;
  /** A map that lies as it was laid out has nowhere to be dragged to. */
  readonly isHome: boolean;
}

/** Whether a gesture zooms or drags the map; otherwise it belongs to the page. */
export function acceptsGesture(event: Event, context: GestureContext): boolean {
  if (context.gestures === "none") return false;
  if (isFromControl(event)) return false;
  if (event instanceof WheelEvent) return hasZoomKey(event);
  if (isTouch(event)) return event.touches.length > 1 || ownsPlainGestures(context);
  if (event instanceof MouseEvent)
    return event.button === 0 && (!context.isHome || context.isFullscreen);
  return false;
}

/** Whether a plain wheel pans the map. */
export function ownsPlainGestures({ gestures, isFullscreen }: GestureContext): boolean {
  return gestures !== "none" && (isFullscreen || gestures === "greedy");
}

/** The key that browsers themselves zoom with; trackpads send Ctrl with a pinch. */
export function hasZoomKey(event: WheelEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function isTouch(event: Event): event is TouchEvent {
  return event.type.startsWith("touch");
}

/** Text in the detail can be selected, and controls work, without moving the map. */
function isFromControl(event: Event): boolean {
  return (
    event.target instanceof Element && event.target.closest("a, button, input, .detail") !== null
  );
}
