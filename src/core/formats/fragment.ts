/** Where a link leads to in a roadmap. */
export interface RoadmapFragment {
  /** Id of a topic to reveal. */
  readonly topic?: string;
  /** Progress to take over, as a code. */
  readonly progress?: string;
  /** A question to open, by its slug. */
  readonly question?: string;
  /** Id of the roadmap that is meant, where a page has several. */
  readonly roadmap?: string;
}

const NAMES = {
  topic: "roadmap",
  progress: "roadmap-progress",
  question: "roadmap-question",
  roadmap: "in",
} as const;

const KEYS = Object.keys(NAMES) as (keyof RoadmapFragment)[];

/** Reads the fragment of an address (`#roadmap=http&in=backend`); what else is in it is left. */
export function parseFragment(hash: string): RoadmapFragment {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [name = "", ...value] = part.split("=");
    const text = decoded(value.join("="));
    if (text) values.set(name, text);
  }
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = values.get(NAMES[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The fragment that {@link parseFragment} reads as this. */
export function writeFragment(fragment: RoadmapFragment): string {
  const parts = KEYS.flatMap((key) => {
    const value = fragment[key];
    return value ? [`${NAMES[key]}=${encodeURIComponent(value)}`] : [];
  });
  return `#${parts.join("&")}`;
}

/** A fragment without what is for a roadmap: the rest is the page's. */
export function withoutRoadmap(hash: string): string {
  const names: readonly string[] = Object.values(NAMES);
  const parts = hash.replace(/^#/, "").split("&");
  const others = parts.filter((part) => !names.includes(part.split("=")[0] ?? "")).join("&");
  return others && `#${others}`;
}

/** What is not encoded as it should be is nothing of ours. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
