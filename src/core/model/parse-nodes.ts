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
  word,
} from "./read.js";
import { fail, type Place, pathOf, type Reading, warn } from "./reading.js";
import { LINK_TYPES, type RoadmapLink, type RoadmapNode } from "./roadmap.js";
import { safeUrl } from "./safe-url.js";

/** Deeper nodes are refused: no reader follows them, and recursion stays safe. */
export const MAX_DEPTH = 100;

/** More nodes are refused, so that a faulty generator cannot hang a page. */
export const MAX_NODES = 250_000;

/** An id: text without white space, since ids stand in space-separated attributes. */
export const id: Read<string> = (value, at) => {
  if (typeof value === "number") return fail(at, "id", value);
  const id = text(value, at);
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

/** The lists of a node that lead to other nodes. */
type Relation = "related" | "fits";

/** A list of a node that can be judged only when the ids of all nodes are known. */
interface Relating {
  readonly node: { [K in Relation]?: readonly string[] } & { readonly id?: string };
  readonly relation: Relation;
  readonly others: readonly string[];
  readonly around: Place | undefined;
}

/**
 * A reader for one tree of nodes, which must be there, but may be empty. It sees to what
 * concerns the tree as a whole: ids are unique, relations lead somewhere, no object stands
 * in it twice, the caps hold.
 */
export function stepsReader(): Read<readonly RoadmapNode[]> {
  const seen = new Set<object>();
  /** By id, the node that has it first. */
  const places = new Map<string, Place | undefined>();
  const relations: Relating[] = [];
  let depth = 0;
  let isOverfull = false;

  const uniqueId: Read<string> = (value, at) => {
    const own = id(value, at);
    const first = own && places.get(own);
    if (first) fail(at, "taken", own, pathOf(first));
    else if (own) places.set(own, at.around);
    return own;
  };

  const relatives: Fields<RoadmapNode>[Relation] = (value, at, node) => {
    const others = ids(value, at);
    const { key, around } = at;
    if (others?.length) relations.push({ node, relation: key as Relation, others, around });
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
    const raw = isOverfull ? undefined : rawObject(value, at);
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
    const { around } = at;
    for (const relating of relations) keepSoundRelations(relating, places, at);
    at.around = around;
    return steps;
  };
}

/** Goes back to a node, to leave out what leads nowhere. */
function keepSoundRelations(
  { node, relation, others, around }: Relating,
  known: ReadonlyMap<string, unknown>,
  at: Reading,
): void {
  at.around = around;
  at.key = relation;
  node[relation] = replaceEntries(
    [...others],
    (other) => {
      if (other === node.id) return warn(at, "itself");
      return known.has(other) ? other : warn(at, "nowhere", other);
    },
    at,
  );
}
