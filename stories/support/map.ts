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
    /** Waits until what fades in is there: contrast is that of a picture at rest. */
    stillness: () =>
      waitFor(() => {
        const boxes = element.shadowRoot?.querySelectorAll<HTMLElement>("[data-box]") ?? [];
        const isFaint = Array.from(boxes).some(({ style }) => style.opacity !== "");
        if (isFaint) throw new Error("Something still moves.");
      }),
    items: () => inside.getAllByRole("treeitem"),
    item: (name: string | RegExp) => inside.getByRole("treeitem", { name }),
  };
}
