import type {
  Resource,
  ResourceData,
  Roadmap,
  RoadmapData,
  RoadmapLink,
  RoadmapLinkData,
  RoadmapNode,
  RoadmapNodeData,
} from "../core/model/roadmap.js";

/** A roadmap as a file of its own, with its keys in the order of the format. */
export function roadmapJson(roadmap: Roadmap): string {
  return `${JSON.stringify(roadmapData(roadmap), undefined, 2)}\n`;
}

/** What {@link parseRoadmap} would read as this, without anything that is empty. */
export function roadmapData(roadmap: Roadmap): RoadmapData {
  const { formatVersion, id, title, steps, resources, faq, related } = roadmap;
  const { summary, language, duration, introduction, conclusion } = roadmap;
  const links = linksData(related);
  return {
    formatVersion,
    id,
    title,
    ...(summary && { summary }),
    ...(language && { language }),
    ...(duration && { duration }),
    ...(introduction && { introduction }),
    ...(conclusion && { conclusion }),
    steps: steps.map(nodeData),
    ...(resources.length > 0 && { resources: resources.map(resourceData) }),
    ...(faq.length > 0 && { faq: faq.map(({ question, answer }) => ({ question, answer })) }),
    ...(links.length > 0 && { related: links }),
  };
}

function nodeData(node: RoadmapNode): RoadmapNodeData {
  const { id, title, tagline, summary, choose, topics, related, fits, aliases } = node;
  const links = linksData(node.links);
  return {
    id,
    title,
    ...(tagline && { tagline }),
    ...(summary && { summary }),
    ...(choose && { choose }),
    ...(topics.length > 0 && { topics: topics.map(nodeData) }),
    ...(links.length > 0 && { links }),
    ...(related.length > 0 && { related }),
    ...(fits.length > 0 && { fits }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function resourceData({ title, summary, links }: Resource): ResourceData {
  const data = linksData(links);
  return { title, ...(summary && { summary }), ...(data.length > 0 && { links: data }) };
}

/** Links whose address was not safe are left out. */
function linksData(links: readonly RoadmapLink[]): readonly RoadmapLinkData[] {
  return links.flatMap(({ title, url, type }) =>
    url === undefined ? [] : [{ title, url, ...(type && { type }) }],
  );
}
