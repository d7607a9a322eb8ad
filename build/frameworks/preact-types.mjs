import { entriesOf, OWN } from "./members-of.mjs";

/** Tags for Preact, which sets properties and listens to events by itself. */
export function preactTypes(elements) {
  return `import type { HTMLAttributes } from "preact";
import type { RoadmapElements } from "./elements.js";

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

${OWN}
type Intrinsic<Tag extends keyof RoadmapElements> = Omit<
  HTMLAttributes<RoadmapElements[Tag]["element"]>,
  keyof Own<Tag>
> &
  Own<Tag>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
${entriesOf(elements, "Intrinsic", "      ")}    }
  }
}
`;
}
