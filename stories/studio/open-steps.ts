interface Step {
  readonly id: string;
}

/** The steps that are open by the value of `expanded`. */
export function openSteps(expanded: string, steps: readonly Step[]): string[] {
  const ids = steps.map(({ id }) => id);
  if (expanded === "all") return ids;
  const open = expanded.split(/\s+/);
  return ids.filter((id) => open.includes(id));
}

/** The value of `expanded` with one step opened or closed. What is open within steps stays so. */
export function toggleStep(expanded: string, id: string, steps: readonly Step[]): string {
  const open = expanded === "all" ? openSteps(expanded, steps) : expanded.split(/\s+/);
  const known = open.filter((each) => each && each !== "none");
  const next = known.includes(id) ? known.filter((each) => each !== id) : [...known, id];
  return next.join(" ") || "none";
}
