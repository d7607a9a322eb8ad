import type { RoadmapLinkData } from "../../model/roadmap.js";
import { linksIn } from "../links-in.js";
import type { Content } from "./block.js";

/** The links in parts of an article, but for those in answers to questions. */
export function linksInContent(
  content: readonly Content[],
  base?: string,
): readonly RoadmapLinkData[] {
  return content.flatMap((part) => {
    if (part.kind === "section") return linksInContent(part.content, base);
    if (part.kind === "question") return [];
    return linksIn(part.kind === "paragraph" ? part.markup : [part.markup], base);
  });
}
