/** What a link leads to. */
export type RoadmapLinkType =
  | "course"
  | "book"
  | "docs"
  | "video"
  | "article"
  | "project"
  | "community"
  | "tool";

/** A link to learn from. */
export interface RoadmapLink {
  /** Names the target. */
  readonly title: string;
  /** An absolute `https:` URL. */
  readonly url: string;
  readonly type: RoadmapLinkType;
}

/** A step or a topic: one kind of node at different depths. */
export interface RoadmapNode {
  /** Unique in the whole roadmap, kebab-case, never reused for something else. */
  readonly id: string;
  readonly title: string;
  /** Two to five words for a card. Steps have one, topics need none. */
  readonly tagline?: string;
  /** One plain-text sentence. */
  readonly summary: string;
  /** Present where the topics are alternatives: learning one of them is enough. */
  readonly choose?: "one";
  /** What the node breaks down into, in learning order. */
  readonly topics?: readonly RoadmapNode[];
  readonly links?: readonly RoadmapLink[];
  /** Ids of nodes elsewhere in the roadmap where the same thing comes back. Symmetric. */
  readonly related?: readonly string[];
  /** Ids of alternatives elsewhere that this node goes with, as a framework with its language. */
  readonly fits?: readonly string[];
  /** Ids the node had in earlier versions. */
  readonly aliases?: readonly string[];
}

/** The time a learner should allow. */
export interface RoadmapDuration {
  readonly min: number;
  readonly max: number;
  readonly unit: "month";
}

/** A kind of learning resource, with examples. */
export interface RoadmapResource {
  readonly title: string;
  readonly summary: string;
  readonly links: readonly RoadmapLink[];
}

/** A common question and its answer, both plain text. */
export interface RoadmapQuestion {
  readonly question: string;
  readonly answer: string;
}

/** Further reading outside the roadmap. */
export interface RoadmapReference {
  readonly title: string;
  readonly url: string;
}

/** The whole roadmap. Every string is plain text: no HTML, no Markdown. */
export interface BackendRoadmap {
  /** Version of the data format, not of the content. */
  readonly formatVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of the language the texts are in. */
  readonly language: string;
  readonly duration: RoadmapDuration;
  readonly introduction: string;
  readonly conclusion: string;
  /** The ten steps, in order. */
  readonly steps: readonly RoadmapNode[];
  readonly resources: readonly RoadmapResource[];
  readonly faq: readonly RoadmapQuestion[];
  readonly related: readonly RoadmapReference[];
}

/** The ten-step backend developer roadmap. */
declare const roadmap: BackendRoadmap;
export default roadmap;
