import { entriesOf } from "./members-of.mjs";

/** Tags for Vue's templates, in the form that its guide to web components gives. */
export function vueTypes(elements) {
  return `import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { RoadmapElements } from "./elements.js";

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type Tagged<Tag extends keyof RoadmapElements> = new () => RoadmapElements[Tag]["element"] & {
  $props: Omit<HTMLAttributes, keyof RoadmapElements[Tag]["props"]> &
    RoadmapElements[Tag]["props"] &
    PublicProps;
  $emit: EmitFn<Emits<RoadmapElements[Tag]["events"]>>;
};

declare module "vue" {
  interface GlobalComponents {
${entriesOf(elements, "Tagged", "    ")}  }
}
`;
}
