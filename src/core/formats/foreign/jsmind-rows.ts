import type { Guess } from "../imported.js";
import { groupBy } from "./group-by.js";
import { isObject, own, ownText } from "./own.js";

/** A tree made of rows. */
export interface RowTree {
  readonly root: unknown;
  /** The rows right below one. */
  readonly below: (row: unknown) => readonly unknown[];
}

/**
 * Makes a tree of rows that name their parents. Rows whose parent is missing, or that are their
 * own ancestors, go below the root, with a guess each.
 */
export function treeOfRows(list: readonly unknown[], guesses: Guess[]): RowTree {
  const rows = list.filter(isObject);
  const root = rows.find((row) => own(row, "isroot") === true) ?? rows.find(isParentless);
  const byId = new Map<string, unknown>();
  for (const row of rows) {
    const id = ownText(row, "id");
    if (id !== "" && !byId.has(id)) byId.set(id, row);
  }
  const parents = new Map<unknown, unknown>();
  for (const row of rows) parents.set(row, row === root ? undefined : parentOf(row, byId));
  const lost = lostRows(rows, root, parents);
  for (const row of lost) {
    const why = parents.get(row) === undefined ? "Its parent is missing" : "It is its own ancestor";
    parents.set(row, root);
    guesses.push({ about: ownText(row, "topic"), message: `${why}: it is a step.` });
  }
  const below = groupBy(
    rows.filter((row) => row !== root),
    (row) => parents.get(row),
  );
  return { root, below: (row) => below.get(row) ?? [] };
}

function isParentless(row: unknown): boolean {
  return ownText(row, "parentid") === "";
}

function parentOf(row: unknown, byId: ReadonlyMap<string, unknown>): unknown {
  return byId.get(ownText(row, "parentid"));
}

/** Rows from which no way leads up to the root: the one at the end of each way. */
function lostRows(
  rows: readonly unknown[],
  root: unknown,
  parents: ReadonlyMap<unknown, unknown>,
): readonly unknown[] {
  const known = new Set<unknown>([root]);
  const lost: unknown[] = [];
  for (const row of rows) {
    const way = new Set<unknown>();
    let at = row;
    for (; !known.has(at); at = parents.get(at) ?? root) {
      known.add(at);
      way.add(at);
      if (parents.get(at) === undefined) lost.push(at);
    }
    // The way has led back to one of its own.
    if (way.has(at)) lost.push(at);
  }
  return lost;
}
