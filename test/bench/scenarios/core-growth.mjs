import { pathToFileURL } from "node:url";
import { libraryNamed } from "../libraries.mjs";
import { generateRoadmap } from "../roadmaps.mjs";
import { SIZES } from "./growth.mjs";

const NODE = { width: 180, height: 34 };
const OPTIONS = { width: 1180, em: 15, isRightToLeft: false };
/** The height of what is seen. */
const WINDOW = 800;

const ours = libraryNamed("roadmap-graph");

async function loadCore(dist) {
  const load = (path) => import(pathToFileURL(`${dist}/core/${path}`).href);
  const modules = [
    "model/parse-roadmap",
    "model/roadmap-index",
    "state/visible-tree",
    "layout/layout-road",
    "layout/road-memo",
  ];
  return Object.assign({}, ...(await Promise.all(modules.map((name) => load(`${name}.js`)))));
}

/** The middle of five times, after one that does not count. */
function timed(work) {
  work();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2];
}

/** How the parts of the core grow with what is visible; in Node, without a page. */
export const coreGrowth = {
  name: "core-growth",
  cases: (libraries) =>
    libraries.includes(ours) ? SIZES.map((count) => ({ row: `${count}`, count })) : [],
  async measure({ record, dist }, { count }) {
    const core = await loadCore(dist);
    const index = core.indexRoadmap(core.parseRoadmap(generateRoadmap(count)).roadmap);
    const ids = [...index.entries.values()].filter(({ children }) => children.length > 0);
    const state = { expanded: new Set(ids.map(({ node }) => node.id)) };
    const before = core.visibleTree(index, state);
    record({ visibleTree: timed(() => core.visibleTree(index, state)) });
    const sizes = { node: () => NODE, teaser: () => undefined, caption: () => undefined };
    const lay = (tree, memo) => core.layoutRoad(tree.roots, sizes, OPTIONS, memo);
    record({ layout: timed(() => lay(before)) });
    record(afterOneChange(core, index, { tree: before, ...state }, lay));
    const layout = lay(before);
    const top = layout.bounds.height / 2;
    record({ hitFinding: timed(() => layout.within({ top, bottom: top + WINDOW })) });
  },
};

/** What is left to do when one branch closes and all else is as it was. */
function afterOneChange(core, index, before, lay) {
  const memo = new core.RoadMemo();
  lay(before.tree, memo);
  const [closed] = index.roots[0].children;
  const expanded = new Set(before.expanded);
  expanded.delete(closed.node.id);
  return {
    changedTree: timed(() => core.visibleTree(index, { expanded }, before)),
    changedLayout: timed(() => lay(core.visibleTree(index, { expanded }, before), memo)),
  };
}
