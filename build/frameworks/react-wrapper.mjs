/** Components for React 18, and for those who want the names of events checked in 19. */
export function reactWrapper(elements) {
  const traits = Object.fromEntries(elements.map((each) => [each.name, traitsOf(each)]));
  return `import "./index.js";
import { wrapElement } from "./react/wrap-element.js";

const elements = ${JSON.stringify(traits, undefined, 2)};

export function createComponents(react) {
  return Object.fromEntries(
    Object.entries(elements).map(([name, traits]) => [name, wrapElement(react, traits)]),
  );
}
`;
}

function traitsOf({ tag, properties, events }) {
  const attributes = properties.map(({ name, attribute }) => [name, attribute ?? null]);
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    events: events.map(({ name }) => name),
  };
}

export function reactWrapperTypes(elements) {
  const components = elements.map(({ tag, name }) => `  ${name}: Component<"${tag}">;\n`);
  return `import type * as React from "react";
import type { RoadmapElements } from "./types/elements.js";

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

type Own<Tag extends keyof RoadmapElements> = RoadmapElements[Tag]["props"] &
  Handlers<RoadmapElements[Tag]["events"]>;

/** What the component of an element takes: its properties, and \`onRoadmapLoad\` for \`roadmap-load\`. */
export type ComponentProps<Tag extends keyof RoadmapElements> = Own<Tag> &
  Omit<React.HTMLAttributes<RoadmapElements[Tag]["element"]>, keyof Own<Tag>>;

/** A component that draws one element, to which its \`ref\` leads. */
export type Component<Tag extends keyof RoadmapElements> = React.ForwardRefExoticComponent<
  ComponentProps<Tag> & React.RefAttributes<RoadmapElements[Tag]["element"]>
>;

/** The components by name. */
export interface Components {
${components.join("")}}

/**
 * Makes a component of each element, with your copy of React.
 *
 * \`\`\`js
 * import * as React from "react";
 * import { createComponents } from "roadmap-graph/react.js";
 *
 * export const { RoadmapGraph, RoadmapNext, RoadmapFaq } = createComponents(React);
 * \`\`\`
 */
export declare function createComponents(
  react: Pick<
    typeof React,
    | "createElement"
    | "forwardRef"
    | "useEffect"
    | "useImperativeHandle"
    | "useLayoutEffect"
    | "useRef"
  >,
): Components;
`;
}
