import { attributesOf, type Choices, declarationsOf } from "./choices.js";

/** Ways to take a map along, as the studio offers them. */
export const SNIPPETS = ["html", "react", "vue", "svelte", "npm", "css"] as const;

export type SnippetKind = (typeof SNIPPETS)[number];

/**
 * What one copies.
 *
 * @param sheet the style sheet of the chosen theme, for the kind `css`.
 */
export function snippet(kind: SnippetKind, choices: Choices, sheet = ""): string {
  return kind === "css" ? cssTheme(choices, sheet) : writers[kind](choices);
}

const writers = { html, react, vue, svelte, npm };

/** One script tag, and what belongs to it. */
function html(choices: Choices): string {
  const rules = rule(choices);
  return lines(
    choices.theme ? `<link rel="stylesheet" href="themes/${choices.theme}.css">` : undefined,
    rules ? `<style>\n${rules}</style>` : undefined,
    choices.language === "en"
      ? undefined
      : "<!-- Texts in other languages come from the folder cdn beside the script. -->",
    `<script src="roadmap-graph.min.js" defer></script>`,
    `<roadmap-graph${inTag(choices)}></roadmap-graph>`,
  );
}

/** For React 19, which sets what is no string as a property. */
function react(choices: Choices): string {
  return lines(
    imports(choices),
    "",
    "export function Roadmap() {",
    `  return <roadmap-graph data={roadmap}${inTag(choices)} />;`,
    "}",
  );
}

/** The compiler would look for components of these names. */
const VUE_OPTION =
  'vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("roadmap-") } } })';

function vue(choices: Choices): string {
  return lines(
    "<script setup>",
    `// In vite.config.js: ${VUE_OPTION}`,
    imports(choices),
    "</script>",
    "",
    "<template>",
    `  <roadmap-graph :data.prop="roadmap"${inTag(choices)}></roadmap-graph>`,
    "</template>",
  );
}

function svelte(choices: Choices): string {
  return lines(
    "<script>",
    imports(choices).replace(/^/gm, "  "),
    "</script>",
    "",
    `<roadmap-graph data={roadmap}${inTag(choices)}></roadmap-graph>`,
  );
}

function npm(choices: Choices): string {
  const settings = Object.entries(attributesOf(choices)).map(
    ([name, value]) => `map.${name} = ${JSON.stringify(value)};`,
  );
  return lines(
    imports(choices),
    "",
    `const map = document.createElement("roadmap-graph");`,
    "map.data = roadmap;",
    ...settings,
    "document.body.append(map);",
  );
}

/** The theme with what was changed about it: one file that needs no other. */
function cssTheme(choices: Choices, sheet: string): string {
  const rules = rule(choices);
  if (!sheet) return rules.trimEnd() || "/* Nothing to change: the map follows the page. */";
  return rules
    ? `${sheet.trim()}\n\n/* Changed in the studio. */\n${rules.trimEnd()}`
    : sheet.trim();
}

function rule(choices: Choices): string {
  const declarations = Object.entries(declarationsOf(choices));
  if (declarations.length === 0) return "";
  const body = declarations.map(([name, value]) => `  ${name}: ${value};\n`).join("");
  return `roadmap-graph,\nroadmap-next,\nroadmap-faq {\n${body}}\n`;
}

function imports(choices: Choices): string {
  return lines(
    `import "roadmap-graph";`,
    `import roadmap from "backend-roadmap-data";`,
    sheetImport(choices),
  );
}

/** A theme comes with the package; one that was changed is a file of the page's own. */
function sheetImport(choices: Choices): string | undefined {
  const isChanged = Object.keys(declarationsOf(choices)).length > 0;
  if (isChanged)
    return lines(
      "// The tab “CSS theme”, saved beside this file.",
      `import "./roadmap-theme.css";`,
    );
  return choices.theme ? `import "roadmap-graph/themes/${choices.theme}.css";` : undefined;
}

function inTag(choices: Choices): string {
  const attributes = Object.entries(attributesOf(choices));
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** What is `undefined` is left out, with its line. */
function lines(...all: readonly (string | undefined)[]): string {
  return all.filter((line) => line !== undefined).join("\n");
}
