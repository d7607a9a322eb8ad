import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Set it to have what is there taken for what is wanted. */
const isUpdating = Boolean(process.env.UPDATE_TREES);

/** What says nothing itself. */
const SILENT = new Set(["none", "generic", "InlineTextBox", "LineBreak", "ListMarker"]);

/** Properties that are heard, and how they are written down. */
const STATES = {
  level: (value) => `level ${value}`,
  expanded: (value) => (value ? "open" : "closed"),
  checked: (value) => value === "true" && "checked",
  selected: (value) => value && "selected",
  disabled: (value) => value && "disabled",
  focused: (value) => value && "focus",
  modal: (value) => value && "modal",
  live: (value) => `live ${value}`,
  readonly: (value) => value && "read only",
};

/** Roles that are part of the name of what they belong to. */
const NAMING = new Set(["LabelText", "Legend", "term"]);

/** One line, and the same on every port. */
const plain = (text = "") =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/http:\/\/localhost\S*/g, "http://localhost/…")
    .trim();

/** The tree that Chromium hands to screen readers, one element a line, without what nobody hears. */
export function treeText(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
  const lines = [];
  const write = (depth, text) => lines.push("  ".repeat(depth) + text);
  const walk = (node, depth, parent) => {
    const name = plain(node.name?.value);
    const role = node.role?.value;
    if (role === "StaticText") {
      const isHeard = NAMING.has(parent.role) || parent.says.some((text) => text.includes(name));
      if (name && !isHeard) write(depth, `“${name}”`);
      return;
    }
    const isSilent = node.ignored || SILENT.has(role);
    const isWritten = !isSilent && !["LabelText", "Legend"].includes(role);
    if (isWritten) write(depth, line(node, role, name));
    const self = { role, says: [name, plain(String(node.value?.value ?? ""))] };
    for (const child of childrenOf(node)) {
      walk(child, isWritten ? depth + 1 : depth, isSilent ? parent : self);
    }
  };
  const roots = nodes.filter(({ parentId }) => !parentId);
  for (const child of roots.flatMap(childrenOf)) walk(child, 0, { role: "", says: [] });
  return lines.join("\n");
}

function line(node, role, name) {
  const states = (node.properties ?? [])
    .map(({ name, value }) => STATES[name]?.(value.value))
    .filter(Boolean);
  const about = plain(node.description?.value);
  const value = plain(String(node.value?.value ?? ""));
  return [
    role,
    name && `“${name}”`,
    value && `= “${value}”`,
    states.length > 0 && `(${states.join(", ")})`,
    about && about !== name && `: ${about}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What was written down under a name; written anew with UPDATE_TREES=1. */
export function keptText(name, text) {
  const file = new URL(
    `../trees/${name.replaceAll(/[^a-z]+/gi, "-").toLowerCase()}.txt`,
    import.meta.url,
  );
  if (isUpdating && text !== undefined) writeFileSync(file, `${text}\n`);
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "";
}

/** Commands for tests in the page. */
export function accessibilityTrees() {
  return {
    name: "accessibility-trees",
    async executeCommand({ command, payload, session }) {
      if (command === "kept-text") return keptText(payload.name, payload.text);
      if (command !== "accessibility-tree") return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send("Accessibility.getFullAXTree");
      await devtools.detach();
      return treeText(nodes);
    },
  };
}
