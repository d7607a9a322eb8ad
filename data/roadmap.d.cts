import type { BackendRoadmap } from "./index.js" with { "resolution-mode": "import" };

/** The ten-step backend developer roadmap, as JSON modules and `require` have it. */
declare const roadmap: BackendRoadmap;
export = roadmap;
