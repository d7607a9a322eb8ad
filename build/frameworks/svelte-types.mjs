import { entriesOf, OWN } from "./members-of.mjs";

/** Tags for Svelte: `onroadmap-load` since version 5, `on:roadmap-load` before. */
export function svelteTypes(elements) {
  return `import type { HTMLAttributes } from "svelte/elements";
import type { RoadmapElements } from "./elements.js";

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

${OWN}
type Intrinsic<Tag extends keyof RoadmapElements> = Omit<
  HTMLAttributes<RoadmapElements[Tag]["element"]>,
  keyof Own<Tag>
> &
  Own<Tag>;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${entriesOf(elements, "Intrinsic", "    ")}  }
}
`;
}
