import type { Action } from "../core/state/action.js";
import type { MapState } from "../core/state/map-state.js";
import { RoadmapProgressChangeEvent, RoadmapSelectEvent, RoadmapToggleEvent } from "../events.js";

/** The events that tell a page about a change, before it is made. */
export function changeEvents(before: MapState, after: MapState, action: Action): Event[] {
  const events: Event[] = [];
  const opened = difference(after.expanded, before.expanded);
  const closed = difference(before.expanded, after.expanded);
  if (opened.length > 0) events.push(new RoadmapToggleEvent(opened, true));
  if (closed.length > 0) events.push(new RoadmapToggleEvent(closed, false));
  if (after.selected !== before.selected) events.push(new RoadmapSelectEvent(after.selected));
  const isByReader = action.type === "set-status" || action.type === "replace-progress";
  if (isByReader && after.statuses !== before.statuses) {
    const progress = Object.fromEntries(after.statuses);
    const { id, status } = action.type === "set-status" ? action : {};
    events.push(new RoadmapProgressChangeEvent(id, status, progress));
  }
  return events;
}

function difference(all: ReadonlySet<string>, without: ReadonlySet<string>): string[] {
  return Array.from(all).filter((id) => !without.has(id));
}
