import { waitFor, within } from "storybook/test";
import type { RoadmapGraph } from "../../src/element.js";

/** Finds what is in a story's map by role and name, as a reader does. */
export async function mapIn(canvas: HTMLElement) {
  const element = canvas.querySelector("roadmap-graph") as RoadmapGraph;
  await element.updateComplete;
  // Queries work on any parent node; the types ask for an element.
  const inside = within(element.shadowRoot as unknown as HTMLElement);
  await waitFor(() => inside.getByRole("status"));
  return {
    element,
    inside,
    /** Waits until nothing moves or fades: contrast is that of a picture at rest. */
    stillness: async () => {
      let before = "";
      await waitFor(() => {
        const boxes = element.shadowRoot?.querySelectorAll<HTMLElement>("[data-box]") ?? [];
        const looks = Array.from(boxes, (box) => {
          const { x, y } = box.getBoundingClientRect();
          return `${x} ${y} ${box.style.opacity}`;
        });
        const now = looks.join();
        const isStill = now === before && looks.every((look) => look.endsWith(" "));
        before = now;
        if (!isStill) throw new Error("Something still moves.");
      });
    },
    items: () => inside.getAllByRole("treeitem"),
    item: (name: string | RegExp) => inside.getByRole("treeitem", { name }),
  };
}
