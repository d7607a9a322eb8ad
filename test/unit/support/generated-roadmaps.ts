import { MAX_DEPTH } from "../../../src/core/model/parse-nodes.js";
import {
  DURATION_UNITS,
  LINK_TYPES,
  type RoadmapData,
  type RoadmapLinkData,
  type RoadmapNodeData,
} from "../../../src/core/model/roadmap.js";
import { chain } from "./hostile-documents.js";
import { prototypeNames } from "./prototype-names.js";
import type { Random } from "./random.js";

/** A document, and the fault that was put into it. */
export interface Generated {
  readonly data: unknown;
  readonly fault: Planted | undefined;
}

/** A fault, and where it must be found. */
export interface Planted {
  readonly name: string;
  readonly path: string;
  readonly severity: "error" | "warning";
}

/** A document before it is handed over: whatever a fault needs may be put there. */
type Loose = Record<string, unknown> & { topics?: Loose[] };

/** A node of a document and the way to it. */
interface Spot {
  readonly node: Loose;
  readonly path: string;
  /** The node with all that it is below. */
  readonly line: readonly Loose[];
}

/** A document of the format: two of three are sound, and the others have one fault. */
export function generateRoadmap(random: Random): Generated {
  const data = soundRoadmap(random);
  if (random.chance(2 / 3)) return { data, fault: undefined };
  return { data, fault: plantFault(data as unknown as Loose, random) };
}

/** Mostly a handful of nodes; now and then more than any hand would write. */
function countOf(random: Random): number {
  if (random.chance(0.001)) return random.between(100, 400);
  return random.chance(0.03) ? random.between(10, 60) : random.between(1, 9);
}

function soundRoadmap(random: Random): RoadmapData {
  const ids = idsOf(random);
  return {
    formatVersion: 1,
    id: random.chance(0.1) ? random.pick(prototypeNames) : "generated",
    title: textOf(random),
    steps: treeOf(ids, random),
    ...maybe(random, 0.3, () => ({ summary: textOf(random) })),
    ...maybe(random, 0.3, () => ({ language: random.pick(["en", "ar", "zh-Hant", "x", "¿?"]) })),
    ...maybe(random, 0.2, () => {
      const min = random.below(20);
      return { duration: { min, max: min + random.below(9), unit: random.pick(DURATION_UNITS) } };
    }),
    ...maybe(random, 0.1, () => ({ resources: [{ title: "Books", links: linksOf(random) }] })),
    ...maybe(random, 0.1, () => ({ faq: [{ question: textOf(random), answer: "So." }] })),
    ...maybe(random, 0.1, () => ({ related: linksOf(random) })),
  };
}

function idsOf(random: Random): string[] {
  const strange = random.chance(0.2) ? prototypeNames : [];
  return Array.from({ length: countOf(random) }, (_, at) => strange[at] ?? `n${at}`);
}

/** A tree of one of many forms: bushy, flat, or hardly more than a line. */
function treeOf(ids: readonly string[], random: Random): RoadmapNodeData[] {
  const [steps, all]: [Loose[], { node: Loose; level: number }[]] = [[], []];
  const flatness = random.share();
  const isLine = random.chance(0.1);
  for (const id of ids) {
    const above = isLine ? all.at(-1) : all[random.below(all.length)];
    const node = nodeOf(id, ids, random);
    if (!above || above.level === MAX_DEPTH || random.chance(flatness * flatness)) {
      steps.push(node);
      all.push({ node, level: 1 });
    } else {
      above.node.topics = [...(above.node.topics ?? []), node];
      all.push({ node, level: above.level + 1 });
    }
  }
  return steps as unknown as RoadmapNodeData[];
}

function nodeOf(id: string, ids: readonly string[], random: Random): Loose {
  const others = ids.filter((each) => each !== id);
  return {
    id,
    title: textOf(random),
    ...maybe(random, 0.3, () => ({ summary: textOf(random) })),
    ...maybe(random, 0.2, () => ({ tagline: textOf(random) })),
    ...maybe(random, 0.2, () => ({ choose: "one" })),
    ...maybe(random, 0.1, () => ({ links: linksOf(random) })),
    ...maybe(random, 0.1, () => ({ related: random.some(others, 3) })),
    ...maybe(random, 0.1, () => ({ fits: random.some(others, 3) })),
    ...maybe(random, 0.1, () => ({ aliases: random.some(["old", "older", id], 2) })),
  };
}

function linksOf(random: Random): RoadmapLinkData[] {
  return Array.from({ length: random.below(3) }, () => ({
    title: textOf(random),
    url: random.pick(["https://a.example/b?c#d", "./a", "#b", "mailto:a@b.c", "//c.example"]),
    ...maybe(random, 0.5, () => ({ type: random.pick(LINK_TYPES) })),
  }));
}

const WORDS = [
  "Git",
  "HTTP",
  "a",
  "C++",
  "naïve",
  "ماء",
  "数据库",
  "👩🏽‍💻",
  "<b>",
  "$&",
  "&lt;",
  "—",
];

function textOf(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => random.pick(WORDS)).join(" ");
}

function maybe<T extends object>(random: Random, share: number, make: () => T): Partial<T> {
  return random.chance(share) ? make() : {};
}

function plantFault(data: Loose, random: Random): Planted {
  const spots = spotsIn(data.steps as Loose[], "steps", []);
  const at = random.below(spots.length);
  const [name, plant] = random.pick(FAULTS);
  const [path, severity] = plant(spots[at] as Spot, data, spots.slice(0, at));
  return { name, path, severity };
}

/** All nodes in the order of the document, and the ways to them. */
function spotsIn(nodes: readonly Loose[], list: string, above: readonly Loose[]): Spot[] {
  return nodes.flatMap((node, at) => {
    const spot = { node, path: `${list}[${at}]`, line: [...above, node] };
    return [spot, ...spotsIn(node.topics ?? [], `${spot.path}.topics`, spot.line)];
  });
}

/** Puts a fault at a spot, or elsewhere in its document; says where it must be found. */
type Plant = (
  spot: Spot,
  data: Loose,
  before: readonly Spot[],
) => [path: string, severity: "error" | "warning"];

/** A plant that gives one field of a node a value. */
function field(key: string, value: unknown, severity: "error" | "warning", at = key): Plant {
  return ({ node, path }) => {
    node[key] = value;
    return [`${path}.${at}`, severity];
  };
}

/** A plant that adds something to the topics of a node. */
function topic(make: (spot: Spot) => unknown): Plant {
  return (spot) => {
    const { node, path } = spot;
    const topics = [...(node.topics ?? []), make(spot)] as Loose[];
    node.topics = topics;
    return [`${path}.topics[${topics.length - 1}]`, "error"];
  };
}

const FAULTS: readonly (readonly [name: string, plant: Plant])[] = [
  ["no title", field("title", undefined, "error")],
  ["a blank title", field("title", " \n", "error")],
  ["half a character", field("title", "a\ud800", "warning")],
  ["no id", field("id", undefined, "error")],
  ["a number for an id", field("id", 7, "error")],
  ["an id of two words", field("id", "a b", "error")],
  ["an unknown key", field("titel", "t", "warning")],
  ["a number for a summary", field("summary", 7, "error")],
  ["a choice of two", field("choose", "two", "error")],
  ["an object for links", field("links", { 0: "a", length: 1 }, "error")],
  [
    "a link that runs",
    field("links", [{ title: "t", url: "javascript:x" }], "warning", "links[0].url"),
  ],
  ["a link to nowhere", field("links", [{ title: "t" }], "error", "links[0].url")],
  ["related to nowhere", field("related", ["nowhere"], "warning", "related[0]")],
  ["fits nowhere", field("fits", ["nowhere"], "warning", "fits[0]")],
  ["an alias that is no text", field("aliases", [{}], "error", "aliases[0]")],
  ["text for topics", field("topics", "a", "error")],
  ["a hole among topics", topic(() => undefined)],
  ["a list among topics", topic(() => [{ id: "a", title: "a" }])],
  ["a date among topics", field("topics", new Date(0), "error")],
  ["a cycle", topic(({ line }) => line[0])],
  ["itself below itself", topic(({ node }) => node)],
  [
    "an id used twice",
    ({ node, path }, _, before) => {
      const first = before[0];
      if (first) node.id = first.node.id;
      else node.topics = [{ id: node.id, title: "t" }, ...(node.topics ?? [])];
      return [first ? `${path}.id` : `${path}.topics[0].id`, "error"];
    },
  ],
  [
    "one node in two places",
    ({ node }, data) => {
      const steps = data.steps as Loose[];
      steps.push(node);
      return [`steps[${steps.length - 1}]`, "error"];
    },
  ],
  [
    "more levels than allowed",
    (_, data) => {
      const steps = data.steps as Loose[];
      const deep = chain(MAX_DEPTH + 1);
      steps.push(JSON.parse(JSON.stringify(deep).replaceAll('"id":"', '"id":"deep-')));
      const path = `steps[${steps.length - 1}]${".topics[0]".repeat(MAX_DEPTH - 1)}.topics`;
      return [path, "error"];
    },
  ],
  [
    "a duration the wrong way round",
    (_, data) => {
      data.duration = { min: 2, max: 1, unit: "day" };
      return ["duration", "warning"];
    },
  ],
  [
    "a duration that is endless",
    (_, data) => {
      data.duration = { min: 2, max: Number.POSITIVE_INFINITY, unit: "day" };
      return ["duration.max", "error"];
    },
  ],
  [
    "no steps",
    (_, data) => {
      delete data.steps;
      return ["steps", "error"];
    },
  ],
  [
    "another version",
    (_, data) => {
      data.formatVersion = "1";
      return ["formatVersion", "error"];
    },
  ],
  [
    "a property that throws",
    ({ node }) => {
      Object.defineProperty(node, "tagline", {
        enumerable: true,
        get() {
          throw new Error("not for you");
        },
      });
      return ["", "error"];
    },
  ],
];
