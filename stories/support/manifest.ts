import manifest from "../../dist/custom-elements.json" with { type: "json" };

interface CssProperty {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly CssProperty[];
}

/** A control for every custom property of an element, with its default in words. */
export function styleControlsOf(tagName: string) {
  const modules: readonly { readonly declarations: readonly object[] }[] = manifest.modules;
  const declarations: readonly Declaration[] = modules.flatMap((module) => module.declarations);
  const declaration = declarations.find((each) => each.tagName === tagName);
  return Object.fromEntries(
    (declaration?.cssProperties ?? []).map(({ name, default: value, description }) => [
      name,
      {
        control: value?.startsWith("light-dark(#") ? { type: "color" as const } : ("text" as const),
        description,
        table: { category: "css custom properties", defaultValue: { summary: value } },
      },
    ]),
  );
}
