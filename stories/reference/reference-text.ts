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
    table("Attributes", element.attributes?.map(asProperty(members)), { type, default: preset }),
    table("Further properties", properties, { type, default: preset }),
    table("Methods", methods.map(withParameters), { returns }),
    table("Events", element.events, { type }),
    table("Slots", element.slots?.map(named)),
    table("Parts", element.cssParts),
    table("Custom properties", element.cssProperties, { default: preset }),
  ]
    .filter(Boolean)
    .join("\n\n");
}

type Cell = (entry: Entry) => string;

const type: Cell = (entry) => code(entry.type?.text);
const preset: Cell = (entry) => code(entry.default);
const returns: Cell = (entry) => code(entry.return?.type?.text);

/** @param about what stands between name and description, by what that is called. */
function table(
  head: string,
  entries: readonly Entry[] = [],
  about: Readonly<Record<string, Cell>> = {},
): string {
  if (entries.length === 0) return "";
  const rows = entries.map((entry) => {
    const between = Object.values(about).map((of) => of(entry));
    return `| ${[code(entry.name), ...between, cell(entry.description)].join(" | ")} |`;
  });
  const names = ["name", ...Object.keys(about), "what it is"];
  const heads = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
  return [`## ${head}`, "", ...heads, ...rows].join("\n");
}

/** What an attribute shares with its property: the default, and the name where that is another. */
function asProperty(members: readonly Entry[]): (attribute: Entry) => Entry {
  return (attribute) => {
    const property = members.find((member) => member.attribute === attribute.name);
    const { name = attribute.name, default: value } = property ?? {};
    const words = name === attribute.name ? [] : [`As a property: \`${name}\`.`];
    const description = [attribute.description ?? "", ...words].join(" ");
    return { ...(value === undefined ? {} : { default: value }), ...attribute, description };
  };
}

function withParameters(method: Entry): Entry {
  const all = (method.parameters ?? []).map(({ name, type: { text } = { text: "unknown" } }) => {
    return `${name}: ${text}`;
  });
  return { ...method, name: `${method.name}(${all.join(", ")})` };
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
