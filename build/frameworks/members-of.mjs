/** Lines of an interface, each below what the manifest says of it. */
export function membersOf(entries, write) {
  return entries.map((entry) => `${comment(entry.description)}  ${write(entry)};\n`).join("");
}

function comment(text = "") {
  return text && `  /** ${text.replaceAll("\n", "\n   * ")} */\n`;
}

/** Lines of an interface that has a type for each tag. */
export function entriesOf(elements, type, indent = "  ") {
  return elements.map(({ tag }) => `${indent}"${tag}": ${type}<"${tag}">;\n`).join("");
}

/** All that can be written in the tag of an element, where handlers have names of their own. */
export const OWN = `type Own<Tag extends keyof RoadmapElements> = RoadmapElements[Tag]["props"] &
  RoadmapElements[Tag]["attributes"] &
  Handlers<RoadmapElements[Tag]["events"]>;
`;
