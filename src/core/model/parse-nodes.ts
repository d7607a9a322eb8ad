import {
  choice,
  copyEntries,
  copyFields,
  type Fields,
  list,
  optionalText,
  type Read,
  rawList,
  rawObject,
  record,
  text,
} from "./read.js";
import { describe, type Place, pathOf, type Reading } from "./reading.js";
import { LINK_TYPES, type RoadmapLink, type RoadmapNode } from "./roadmap.js";
import { safeUrl } from "./safe-url.js";

/** Deeper nodes are refused: no reader follows them, and recursion stays safe. */
export const MAX_DEPTH = 100;

/** More nodes are refused, so that a faulty generator cannot hang a page. */
export const MAX_NODES = 250_000;

/** An id: text without white space, since ids stand in space-separated attributes. */
export const id: Read<string> = (value, at) => {
  if (typeof value === "number") {
    return at.error("id", `must be text; write "${value}" in quotation marks.`);
  }
  const id = text(value, at);
  if (id && /\s/.test(id)) at.error("id", `must not contain spaces, but is ${describe(id)}.`);
  return id;
};

const address: Read<string> = (value, at) =>
  typeof value !== "string"
    ? at.mustBe("an address in quotation marks", value)
    : (safeUrl(value) ??
      at.warn("url", `is not an address a reader can follow safely: ${describe(value)}.`));

/** Links to follow; one with an unsafe address stays as text, with a warning. */
export const links = list(
  record<RoadmapLink>({ title: text, type: choice(LINK_TYPES), url: address }),
);

const ids = list(id);

/** Relations of a node, which can be judged only when the ids of all nodes are known. */
interface Relating {
  readonly node: { related?: readonly string[]; readonly id?: string };
  readonly related: readonly string[];
  readonly place: Place | undefined;
}

/**
 * A reader for one tree of nodes, which must be there, but may be empty. It sees to what
 * concerns the tree as a whole: ids are unique, relations lead somewhere, no object stands
 * in it twice, the caps hold.
 */
export function stepsReader(): Read<readonly RoadmapNode[]> {
  const seen = new Set<object>();
  /** By id, where the first node that has it stands. */
  const places = new Map<string, Place | undefined>();
  const relations: Relating[] = [];
  let depth = 0;
  let isOverfull = false;

  const uniqueId: Read<string> = (value, at) => {
    const own = id(value, at);
    const first = own && places.get(own);
    if (first) at.error("duplicate", `“${own}” is already the id at ${pathOf(first)}.id.`);
    else if (own) places.set(own, at.place);
    return own;
  };

  const fields: Fields<RoadmapNode> = {
    id: uniqueId,
    title: text,
    links,
    related: (value, at, node) => {
      const related = ids(value, at);
      if (related?.length) relations.push({ node, related, place: at.place });
      return related;
    },
    aliases: ids,
    tagline: optionalText,
    summary: optionalText,
    choose: choice<"one">(["one"]),
    topics: (value, at) => topics(value, at),
  };

  const node: Read<RoadmapNode> = (value, at) => {
    isOverfull ||= seen.size === MAX_NODES;
    const raw = isOverfull ? undefined : rawObject(value, at);
    if (!raw) return undefined;
    if (seen.has(raw)) {
      return at.error("cycle", "is the same object as another node; each must be its own.");
    }
    seen.add(raw);
    return copyFields(raw, fields, at);
  };

  const topics: Read<readonly RoadmapNode[]> = (value, at) => {
    const source = rawList(value, at);
    if (source.length > 0 && depth === MAX_DEPTH) {
      return at.error("limit", `is deeper than ${MAX_DEPTH} levels.`);
    }
    depth += 1;
    const nodes = copyEntries(source, node, at);
    depth -= 1;
    return nodes;
  };

  return (value, at) => {
    if (value === undefined) at.error("required", "is missing; it must be a list of steps.");
    const steps = topics(value, at);
    if (isOverfull) at.error("limit", `has more than ${MAX_NODES} nodes.`);
    for (const relating of relations) keepSoundRelations(relating, places, at);
    return steps;
  };
}

function keepSoundRelations(
  { node, related, place }: Relating,
  known: ReadonlyMap<string, unknown>,
  at: Reading,
): void {
  node.related = related.filter((other, index) => {
    const isItself = other === node.id;
    if (!isItself && known.has(other)) return true;
    const reason = isItself ? "is the node itself" : `“${other}” is no id of this roadmap`;
    at.warn("reference", `${reason}.`, `${pathOf(place)}.related[${index}]`);
    return false;
  });
}
