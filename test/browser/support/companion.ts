import { within } from "@testing-library/dom";
import axe from "axe-core";
import roadmap from "backend-roadmap-data";
import type { RoadmapFaq, RoadmapNext } from "../../../src/index.js";
import { room } from "./map.js";

/** What stands beside a map, or alone. */
interface Companions {
  readonly "roadmap-next": RoadmapNext;
  readonly "roadmap-faq": RoadmapFaq;
}

/** An element with these properties, drawn; with the ten steps if nothing else is said. */
export async function mountBeside<K extends keyof Companions>(
  name: K,
  properties: Partial<Companions[K]> = {},
  place = room(390),
): Promise<Companions[K]> {
  const element = document.createElement(name) as Companions[K];
  Object.assign(element, { data: roadmap, ...properties });
  place.append(element);
  await element.updateComplete;
  return element;
}

/** Testing Library's queries for what is inside an element. */
export function inner(element: HTMLElement) {
  return within(element.shadowRoot as unknown as HTMLElement);
}

/** What is said aloud. */
export function said(element: HTMLElement): string {
  return inner(element).getByRole("status").textContent ?? "";
}

/** What axe finds, in words. */
export async function violationsIn(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
  );
}

/** What can be clicked and is smaller than WCAG 2.5.8 asks for. */
export function smallTargetsIn(element: HTMLElement): string[] {
  const targets = element.shadowRoot?.querySelectorAll<HTMLElement>("button, a, summary") ?? [];
  return Array.from(targets)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23.99)
    .map(({ target, box }) => `“${target.textContent?.trim()}”: ${box.width} × ${box.height}`);
}

/** What sticks out of an element at a side. */
export function overflowIn(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const parts = element.shadowRoot?.querySelectorAll<HTMLElement>(":not(.sr-only)") ?? [];
  return Array.from(parts)
    .filter((part) => part.getClientRects().length > 0)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 0.6 || box.right > right + 0.6;
    })
    .map((part) => `${part.localName}.${part.className}`);
}
