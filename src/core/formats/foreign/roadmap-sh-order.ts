import { groupBy } from "./group-by.js";
import { type Box, type Edge, fromTop } from "./roadmap-sh-boxes.js";
import { isSpine } from "./roadmap-sh-parents.js";

/**
 * Puts steps into an order: as the lines between them lead, and from top to bottom where they do
 * not say. A ring of lines is cut at its uppermost step.
 */
export function stepsInOrder(steps: readonly Box[], edges: readonly Edge[]): readonly Box[] {
  const waiting = new Set(steps.toSorted(fromTop));
  const lines = edges.filter(
    (edge) => isSpine(edge) && waiting.has(edge.from) && waiting.has(edge.to),
  );
  const after = groupBy(lines, ({ from }) => from);
  const before = new Map<Box, number>();
  for (const { to } of lines) before.set(to, (before.get(to) ?? 0) + 1);
  const ordered: Box[] = [];
  while (waiting.size > 0) {
    const next = nextOf(waiting, before);
    waiting.delete(next);
    ordered.push(next);
    for (const { to } of after.get(next) ?? []) before.set(to, (before.get(to) ?? 0) - 1);
  }
  return ordered;
}

/** The uppermost step to which nothing leads any more, or the uppermost one. */
function nextOf(waiting: ReadonlySet<Box>, before: ReadonlyMap<Box, number>): Box {
  const [first] = waiting;
  for (const step of waiting) if (!before.get(step)) return step;
  return first as Box;
}
