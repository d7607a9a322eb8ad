interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly parameters?: readonly Entry[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** What is read of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** All that the manifest knows of an element, in Markdown: one table for each kind of thing. */
export function referenceText(manifest: Manifest, tagName: string): string {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find((each) => each.tagName === tagName);
  if (!element) throw new Error(`The manifest has no element <${tagName}>.`);
  const members = (element.members ?? []).filter((member) => !member.static);
  const properties = members.filter(({ kind, attribute }) => kind === "field" && !attribute);
  const methods = members.filter(({ kind }) => kind === "method");
  return [
    `# \`<${tagName}>\``,
    element.description ?? "",
    table("Attributes", element.attributes, ["type", typeOf]),
    table("Further properties", properties, ["type", typeOf]),
    table("Methods", methods.map(withParameters), [
      "returns",
      ({ return: result }) => code(result?.type?.text),
    ]),
    table("Events", element.events, ["type", typeOf]),
    table("Slots", element.slots?.map(named)),
    table("Parts", element.cssParts),
    table("Custom properties", element.cssProperties, ["default", (entry) => code(entry.default)]),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** @param about what stands between name and description, and what that is called. */
function table(
  head: string,
  entries: readonly Entry[] = [],
  about?: readonly [name: string, of: (entry: Entry) => string],
): string {
  if (entries.length === 0) return "";
  const rows = entries.map((entry) => {
    const cells = [code(entry.name), ...(about ? [about[1](entry)] : []), cell(entry.description)];
    return `| ${cells.join(" | ")} |`;
  });
  const names = about ? ["name", about[0], "what it is"] : ["name", "what it is"];
  const heads = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
  return [`## ${head}`, "", ...heads, ...rows].join("\n");
}

function typeOf(entry: Entry): string {
  return code(entry.type?.text);
}

function withParameters(method: Entry): Entry {
  const names = (method.parameters ?? []).map(({ name }) => name);
  return { ...method, name: `${method.name}(${names.join(", ")})` };
}

/** The slot that has no name is called by what it is. */
function named(slot: Entry): Entry {
  return slot.name ? slot : { ...slot, name: "(default)" };
}

function code(text: string | undefined): string {
  return text ? `\`${cell(text)}\`` : "";
}

function cell(text = ""): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}
