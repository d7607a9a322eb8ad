import type { Place } from "./finding.js";
import {
  copyFields,
  type Fields,
  list,
  optional,
  optionalText,
  type Read,
  rawList,
  rawObject,
  record,
  replaceEntries,
  text,
  wholeText,
  word,
} from "./read.js";
import { fail, warn } from "./reading.js";
import { LINK_TYPES, type RoadmapLink, type RoadmapNode } from "./roadmap.js";
import { safeUrl } from "./safe-url.js";

/** Deeper nodes are refused: no reader follows them, and recursion stays safe. */
export const MAX_DEPTH = 100;

/** More nodes are refused, so that a faulty generator cannot hang a page. */
export const MAX_NODES = 250_000;

/** An id: text without white space, since ids stand in space-separated attributes. */
export const id: Read<string> = (value, at) => {
  if (typeof value === "number") return fail(at, "id", value);
  const id = wholeText(value, at);
  if (id && /\s/.test(id)) fail(at, "id", id);
  return id;
};

const address: Read<string> = (value, at) =>
  typeof value === "string"
    ? (safeUrl(value) ?? warn(at, "unsafe", value))
    : fail(at, "address", value);

/** Links to follow; one with an unsafe address stays as text, with a warning. */
export const links = list(
  record<RoadmapLink>({ title: text, type: optional(word(LINK_TYPES)), url: address }),
);

const ids = list(id);

/**
 * A reader for one tree of nodes, which must be there, but may be empty. It sees to what
 * concerns the tree as a whole: ids are unique, relations lead somewhere, no object stands
 * in it twice, the caps hold.
 */
export function stepsReader(): Read<readonly RoadmapNode[]> {
  const seen = new Set<object>();
  /** By id, the node that has it first. */
  const places = new Map<unknown, Place | undefined>();
  /** Judges of the lists that lead to other nodes: all ids have to be known first. */
  const relations: (() => void)[] = [];
  let depth = 0;
  let isOverfull = false;

  const uniqueId: Read<string> = (value, at) => {
    const own = id(value, at);
    const first = own && places.get(own);
    if (first) fail(at, "taken", own, first);
    else if (own) places.set(own, at.around);
    return own;
  };

  const relatives: Fields<RoadmapNode>["related"] = (value, at, { id: own }) => {
    const others = ids(value, at);
    if (others?.length) {
      const place = { ...at };
      const known: Read<unknown> = (other, at) => {
        if (other === own) return warn(at, "itself");
        return places.has(other) ? other : warn(at, "nowhere", other);
      };
      relations.push(() => replaceEntries(others, known, place));
    }
    return others;
  };

  const fields: Fields<RoadmapNode> = {
    id: uniqueId,
    title: text,
    links,
    related: relatives,
    fits: relatives,
    aliases: ids,
    tagline: optionalText,
    summary: optionalText,
    choose: optional(word(["one"])),
    topics: (value, at) => topics(value, at),
  };

  const node: Read<RoadmapNode> = (value, at) => {
    isOverfull ||= seen.size === MAX_NODES;
    const raw = !isOverfull && rawObject(value, at);
    if (!raw) return undefined;
    if (seen.has(raw)) return fail(at, "shared");
    seen.add(raw);
    return copyFields(raw, fields, at);
  };

  const topics: Read<readonly RoadmapNode[]> = (value, at) => {
    const source = rawList(value, at);
    if (source.length > 0 && depth === MAX_DEPTH) return fail(at, "deep", value, MAX_DEPTH);
    depth += 1;
    const nodes = replaceEntries(source, node, at);
    depth -= 1;
    return nodes;
  };

  return (value, at) => {
    if (value === undefined) fail(at, "steps");
    const steps = topics(value, at);
    if (isOverfull) fail(at, "many", value, MAX_NODES);
    for (const judge of relations) judge();
    return steps;
  };
}
