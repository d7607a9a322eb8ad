import { defineElements } from "./define.js";

/** What a module script in a page needs at first; all else comes when it is needed. */
export { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

defineElements();

import("./page-tags.js").then(({ followTags }) => followTags(defineElements)).catch(() => {});
