// The element as a page uses it: the module build, data as a property, everything else by default.
import "/dist/cdn/roadmap-graph.js";
import { pictureOf } from "./picture.js";

export const translate = (roadmap) => roadmap;

/** The map grows with its content, so panning it is scrolling the page. */
export async function mount(container, roadmap) {
  container.style.height = "auto";
  const element = document.createElement("roadmap-graph");
  element.expanded = "all";
  element.data = roadmap;
  container.append(element);
  await pictureOf(element);
  return handle(element);
}

function handle(element) {
  const closed = new Set();
  return {
    async toggle(id) {
      if (closed.delete(id)) element.expand(id);
      else {
        closed.add(id);
        element.collapse(id);
      }
      await element.updateComplete;
    },
    /** Always on to ground that was not drawn before, unlike the peers, which go to and fro. */
    pan: (_, dy) => scrollBy(0, 2 * Math.abs(dy)),
  };
}
