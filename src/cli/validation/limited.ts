import type { Note } from "./problem.js";

/** More notes of one kind are counted, not listed. */
const MAX_OF_A_KIND = 100;

/** Leaves out what there is too much of, and says how much that is. */
export function limited(notes: readonly Note[]): Note[] {
  const counts = new Map<string, number>();
  const listed = notes.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MAX_OF_A_KIND;
  });
  const counted = [...counts].filter(([, count]) => count > MAX_OF_A_KIND);
  return [...listed, ...counted.map(([code, count]) => more(notes, code, count - MAX_OF_A_KIND))];
}

function more(notes: readonly Note[], code: string, count: number): Note {
  const severity = notes.find((note) => note.code === code)?.severity ?? "advice";
  const message = `and ${count} more of the kind “${code}”, not listed.`;
  return { path: "", code: "limit", severity, message };
}
