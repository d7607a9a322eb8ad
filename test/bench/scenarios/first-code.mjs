import { libraryNamed } from "../libraries.mjs";
import { openWith } from "./library-page.mjs";
import { sizeOfScripts } from "./script-size.mjs";

const ours = libraryNamed("roadmap-graph");

/**
 * The map as a page has it by default, closed: all scripts that were asked for when its first
 * picture was painted. What makes it live is asked for after that.
 */
export const firstCode = {
  name: "first-code",
  runs: () => 1,
  cases: (libraries) => (libraries.includes(ours) ? [{ row: ours.name }] : []),
  async measure({ open, record, dist }) {
    const session = await openWith(open, "ten");
    await session.page.evaluate(paintClosed);
    record({ gzip: await sizeOfScripts(session.page, ours, dist) });
    await session.page.evaluate(() => document.querySelector("roadmap-graph").updateComplete);
    record({ gzipLive: await sizeOfScripts(session.page, ours, dist) });
  },
};

/** Runs in the page; ends in the frame that has the steps. */
async function paintClosed() {
  const data = await (await fetch("/roadmaps/ten.json")).json();
  await import("/dist/cdn/roadmap-graph.js");
  const map = Object.assign(document.createElement("roadmap-graph"), { data });
  document.body.append(map);
  while (!map.shadowRoot.querySelector("[role=treeitem]")) {
    await new Promise(requestAnimationFrame);
  }
}
