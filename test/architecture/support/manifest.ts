import { readBuilt } from "./files.js";

interface Named {
  readonly name: string;
}

/** What the manifest says of one element. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** All elements of the package, as the manifest has them. */
export function declarations(): Declaration[] {
  const { modules }: ElementsManifest = JSON.parse(readBuilt("custom-elements.json"));
  return modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
}

/** The entry of one element; throws where there is no such element. */
export function declarationOf(tag: string): Declaration {
  const found = declarations().find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`There is no element <${tag}>.`);
  return found;
}
