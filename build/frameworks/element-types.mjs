import { membersOf } from "./members-of.mjs";

/** What all frameworks build upon: properties, attributes and events of each element. */
export function elementTypes(elements) {
  const events = new Set(elements.flatMap((each) => each.events.map(({ type }) => type.text)));
  const names = [...elements.map(({ name }) => name), ...events].sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "../element.js";

${elements.map(typesOf).join("\n")}
/** The elements by tag name. */
export interface RoadmapElements {
${elements.map(entryOf).join("")}}
`;
}

function typesOf({ tag, name, properties, attributes, events }) {
  const typeOf = (field) => `${name}["${field}"] | undefined`;
  return `/** What can be set on \`<${tag}>\`, by the names of its properties. */
export interface ${name}Props {
${membersOf(properties, (each) => `${each.name}?: ${typeOf(each.name)}`)}}

/** What can be set on \`<${tag}>\`, by the names of its attributes. */
export interface ${name}Attributes {
${membersOf(attributes, (each) => `"${each.name}"?: ${typeOf(each.fieldName)}`)}}

/** What \`<${tag}>\` sends. */
export interface ${name}Events {
${membersOf(events, (each) => `"${each.name}": ${each.type.text}`)}}
`;
}

function entryOf({ tag, name }) {
  return `  "${tag}": {
    element: ${name};
    props: ${name}Props;
    attributes: ${name}Attributes;
    events: ${name}Events;
  };
`;
}
