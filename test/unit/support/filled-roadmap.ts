import { fullRoadmap } from "./full-roadmap.js";
import { type Place, placesIn, valueAt, withValueAt } from "./json-places.js";

/** Where a text stands in a document, of whatever kind. */
export const textPlaces = placesIn(fullRoadmap).filter(
  (place) => typeof valueAt(fullRoadmap, place) === "string",
);

/** What only some words may stand for. */
const WORDS = new Set(["type", "choose", "unit", "url"]);

/** What tells one node from another. */
export const IDS = new Set(["id", "related", "fits", "aliases"]);

/** What a text is: the last key on the way to it that is no number. */
export function keyOf(place: Place): string {
  return place.filter((key) => !/^\d+$/.test(key)).at(-1) as string;
}

/** The document with a text in all places that take any, and in every id. */
export function everywhere(text: string): unknown {
  const id = (former: string) => text.replace(/\s/g, "") + former;
  return textPlaces.reduce<unknown>((document, place) => {
    const key = keyOf(place);
    if (WORDS.has(key) || key === "language") return document;
    const isId = IDS.has(key) && !(key === "related" && place.length === 3);
    const former = valueAt(fullRoadmap, place) as string;
    return withValueAt(document, place, isId ? id(former) : text);
  }, fullRoadmap);
}
