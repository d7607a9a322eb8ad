/** The version of the format that this code reads and writes. */
export const FORMAT_VERSION = 1;

/** What a link leads to; shown as a small label beside it. */
export const LINK_TYPES = [
  "course",
  "book",
  "docs",
  "video",
  "article",
  "project",
  "community",
  "tool",
] as const;

/** One of {@link LINK_TYPES}. */
export type LinkType = (typeof LINK_TYPES)[number];

/** How long one unit of a {@link Duration} is. */
export const DURATION_UNITS = ["hour", "day", "week", "month", "year"] as const;

/** One of {@link DURATION_UNITS}. */
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** How long learning takes, from `min` to `max` units. */
export interface Duration {
  readonly min: number;
  readonly max: number;
  readonly unit: DurationUnit;
}

/** A link whose address was judged safe to follow; without `url` it is shown as text. */
export interface RoadmapLink {
  readonly title: string;
  readonly url?: string;
  readonly type?: LinkType;
}

/** A step (top level) or a topic (below it): one kind of node at different depths. */
export interface RoadmapNode {
  /** Unique in the roadmap and stable over its edits; free of white space. */
  readonly id: string;
  readonly title: string;
  /** A few words for the card, where the summary would be too long. */
  readonly tagline?: string;
  /** One sentence that teaches something. */
  readonly summary?: string;
  /** `"one"`: the topics below are alternatives, and one of them is enough. */
  readonly choose?: "one";
  readonly topics: readonly RoadmapNode[];
  readonly links: readonly RoadmapLink[];
  /** Ids of nodes where the same thing comes back; every one of them exists. */
  readonly related: readonly string[];
  /** Ids of alternatives elsewhere that this node goes with; every one of them exists. */
  readonly fits: readonly string[];
  /** Ids this node had in earlier editions. */
  readonly aliases: readonly string[];
}

/** A group of places to go on learning. */
export interface Resource {
  readonly title: string;
  readonly summary?: string;
  readonly links: readonly RoadmapLink[];
}

/** A question that readers have, and its answer. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** A roadmap that has passed {@link parseRoadmap}: complete, consistent and safe to draw. */
export interface Roadmap {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** BCP 47 tag of the language the texts are written in. */
  readonly language?: string;
  readonly duration?: Duration;
  readonly introduction?: string;
  readonly conclusion?: string;
  readonly steps: readonly RoadmapNode[];
  readonly resources: readonly Resource[];
  readonly faq: readonly Question[];
  readonly related: readonly RoadmapLink[];
}

/** {@link RoadmapLink} as an author writes it. */
export interface RoadmapLinkData {
  readonly title: string;
  readonly url: string;
  readonly type?: LinkType;
}

/** {@link RoadmapNode} as an author writes it: everything but id and title may be left out. */
export interface RoadmapNodeData {
  readonly id: string;
  readonly title: string;
  readonly tagline?: string;
  readonly summary?: string;
  readonly choose?: "one";
  readonly topics?: readonly RoadmapNodeData[];
  readonly links?: readonly RoadmapLinkData[];
  readonly related?: readonly string[];
  readonly fits?: readonly string[];
  readonly aliases?: readonly string[];
}

/** {@link Resource} as an author writes it. */
export interface ResourceData {
  readonly title: string;
  readonly summary?: string;
  readonly links?: readonly RoadmapLinkData[];
}

/** {@link Roadmap} as an author writes it, and as `roadmap.schema.json` describes it. */
export interface RoadmapData {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly language?: string;
  readonly duration?: Duration;
  readonly introduction?: string;
  readonly conclusion?: string;
  readonly steps: readonly RoadmapNodeData[];
  readonly resources?: readonly ResourceData[];
  readonly faq?: readonly Question[];
  readonly related?: readonly RoadmapLinkData[];
}
