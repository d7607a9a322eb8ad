import { MAX_DEPTH, MAX_NODES } from "../../model/parse-nodes.js";
import type { RoadmapLinkData } from "../../model/roadmap.js";
import type { Draft } from "../draft.js";
import { type Guess, ImportError } from "../imported.js";
import { resolveLink } from "../links-in.js";

/** A draft that remembers whether the document has it closed. */
export interface ForeignTopic extends Draft {
  readonly isFolded?: boolean;
  readonly topics?: readonly ForeignTopic[];
}

/** What the objects of a format say of topics. */
export interface TreeFormat<Source> {
  /** What it says, without the topics in it; with an empty title where it has none. */
  topic(source: Source): ForeignTopic | Promise<ForeignTopic>;
  /** What is right below it. */
  below(source: Source): readonly Source[];
}

/** What a topic is called that has topics or a summary, and no title. */
const UNTITLED = "Untitled";

/**
 * Reads all that is below the root of a foreign tree.
 *
 * @throws {ImportError} `too-deep` or `too-large`, where no roadmap can hold it.
 */
export async function readForeignTree<Source>(
  root: Source,
  format: TreeFormat<Source>,
  guesses: Guess[],
): Promise<ForeignTopic[]> {
  let count = 0;
  const read = async (source: Source, level: number): Promise<ForeignTopic[]> => {
    const below = format.below(source);
    if (below.length > 0 && level === MAX_DEPTH) throw tooDeep();
    const topics: ForeignTopic[] = [];
    for (const child of below) {
      count += 1;
      if (count > MAX_NODES) throw tooLarge();
      // Waiting for each of many thousand takes longer than all the rest.
      const found = format.topic(child);
      const topic = found instanceof Promise ? await found : found;
      const inside = format.below(child).length > 0 ? await read(child, level + 1) : [];
      if (isEmpty(topic) && inside.length === 0) continue;
      topics.push({ ...titled(topic, guesses), topics: inside });
    }
    return topics;
  };
  return read(root, 0);
}

function isEmpty({ title, summary, tagline, links }: Draft): boolean {
  return !title && !summary && !tagline && !links?.length;
}

function titled(topic: ForeignTopic, guesses: Guess[]): ForeignTopic {
  if (topic.title) return topic;
  const title = topic.links?.[0]?.title ?? UNTITLED;
  guesses.push({
    about: topic.summary ?? "",
    message: `A topic without a title is called “${title}”.`,
  });
  return { ...topic, title };
}

/** A link of a topic; nothing where there is no address. Relative ones are resolved. */
export function foreignLinks(title: string, href: string, base?: string): RoadmapLinkData[] {
  return href ? [{ title: title || href, url: resolveLink(href, base) }] : [];
}

function tooDeep(): ImportError {
  return new ImportError(
    "too-deep",
    `Its topics are within one another deeper than ${MAX_DEPTH} levels: make it flatter.`,
  );
}

function tooLarge(): ImportError {
  return new ImportError("too-large", `It has more than ${MAX_NODES} topics: take a part of it.`);
}
