/** A way into a JSON document. */
export type Place = readonly string[];

/** Every object and list in a value, at any depth. */
export function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

/** The ways to every value below a document. */
export function placesIn(value: unknown, way: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...way, key];
    return [place, ...placesIn(part, place)];
  });
}

/** A copy of a document with another value in one place; `undefined` leaves the place out. */
export function withValueAt(document: unknown, place: Place, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  let parent = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as typeof parent;
  const last = place.at(-1) as string;
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

/** What stands in a place of a document. */
export function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
}
