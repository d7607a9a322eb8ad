import type { BackendRoadmap } from "./index.js";

/** The Arabic edition of the ten-step backend developer roadmap, with the same ids. */
declare const roadmap: BackendRoadmap;
export default roadmap;
