import { entriesOf, OWN } from "./members-of.mjs";

/** Tags for React 19, which sets properties and listens to events by itself. */
export function reactTypes(elements) {
  return `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { RoadmapElements } from "./elements.js";

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

${OWN}
type Intrinsic<
  Tag extends keyof RoadmapElements,
  Element = RoadmapElements[Tag]["element"],
> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own<Tag>> & Own<Tag>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${entriesOf(elements, "Intrinsic", "      ")}    }
  }
}
`;
}
