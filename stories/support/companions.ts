import { waitFor, within } from "storybook/test";
import "../../src/index.js";
import type { RoadmapFaq, RoadmapNext } from "../../src/element.js";

/** Properties that are the same for all, and cannot be set from here. */
export const sharedControls = {
  src: { control: "text" },
  for: { control: "text" },
  data: { control: "object" },
  messages: { control: "object" },
} as const;

/** Finds what is in a story's element by role and name, as a reader does. */
export async function partsOf(canvas: HTMLElement, tagName: "roadmap-next" | "roadmap-faq") {
  const element = canvas.querySelector(tagName) as RoadmapNext | RoadmapFaq;
  await element.updateComplete;
  // Queries work on any parent node; the types ask for an element.
  const inside = within(element.shadowRoot as unknown as HTMLElement);
  await waitFor(() => inside.getByRole("heading", { level: 2 }));
  return inside;
}
