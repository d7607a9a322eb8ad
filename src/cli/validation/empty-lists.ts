import type { Note } from "./problem.js";

/**
 * Lists of topics that are there and empty: a branch that was begun and forgotten. A roadmap
 * that was read does not tell them from lists that are left out.
 *
 * @param json of a roadmap without errors, which is not too deep for recursion.
 */
export function emptyLists(json: unknown): Note[] {
  const found: Note[] = [];
  const visit = (nodes: unknown, path: string): void => {
    if (!Array.isArray(nodes)) return;
    for (const [at, node] of nodes.entries()) {
      const { topics } = node as { topics?: unknown };
      const place = `${path}[${at}].topics`;
      if (Array.isArray(topics) && topics.length === 0) found.push(emptyAt(place));
      visit(topics, place);
    }
  };
  visit((json as { steps?: unknown }).steps, "steps");
  return found;
}

function emptyAt(path: string): Note {
  const message = "is an empty list; fill it, or leave it out.";
  return { path, code: "bare", severity: "advice", message };
}
