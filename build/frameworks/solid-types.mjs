import { entriesOf } from "./members-of.mjs";

/** Tags for Solid: `prop:`, `attr:` and `on:` say what is meant. */
export function solidTypes(elements) {
  return `import type { JSX } from "solid-js";
import type { RoadmapElements } from "./elements.js";

type Prefixed<Prefix extends string, Members> = {
  [Name in keyof Members & string as \`\${Prefix}:\${Name}\`]?: Members[Name] | undefined;
};

type Handlers<Events, Element> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?:
    | ((event: Events[Name] & { currentTarget: Element }) => void)
    | undefined;
};

type Own<Tag extends keyof RoadmapElements> = RoadmapElements[Tag]["props"] &
  RoadmapElements[Tag]["attributes"] &
  Prefixed<"prop", RoadmapElements[Tag]["props"]> &
  Prefixed<"attr", RoadmapElements[Tag]["attributes"]> &
  Handlers<RoadmapElements[Tag]["events"], RoadmapElements[Tag]["element"]>;

type Intrinsic<Tag extends keyof RoadmapElements> = Omit<
  JSX.HTMLAttributes<RoadmapElements[Tag]["element"]>,
  keyof Own<Tag>
> &
  Own<Tag>;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
${entriesOf(elements, "Intrinsic", "      ")}    }
  }
}
`;
}
