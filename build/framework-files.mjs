import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { elementTypes } from "./frameworks/element-types.mjs";
import { preactTypes } from "./frameworks/preact-types.mjs";
import { reactTypes } from "./frameworks/react-types.mjs";
import { reactWrapper, reactWrapperTypes } from "./frameworks/react-wrapper.mjs";
import { solidTypes } from "./frameworks/solid-types.mjs";
import { svelteTypes } from "./frameworks/svelte-types.mjs";
import { vueTypes } from "./frameworks/vue-types.mjs";

/** What is written for frameworks, each by a function of the elements. */
const files = {
  "dist/types/elements.d.ts": elementTypes,
  "dist/types/preact.d.ts": preactTypes,
  "dist/types/react.d.ts": reactTypes,
  "dist/types/solid.d.ts": solidTypes,
  "dist/types/svelte.d.ts": svelteTypes,
  "dist/types/vue.d.ts": vueTypes,
  "dist/react.js": reactWrapper,
  "dist/react.d.ts": reactWrapperTypes,
};

/** Writes types and a wrapper for frameworks out of the manifest. */
export const frameworkFiles = {
  name: "framework-files",
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(traitsOf);
    for (const [path, write] of Object.entries(files)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${HEAD}${write(elements)}`);
    }
  },
};

const HEAD = "// Generated from the custom elements manifest.\n";

/** Of a declaration in the manifest, what a framework has to do with. */
function traitsOf({ tagName, name, members = [], attributes = [], events = [] }) {
  const isSettable = ({ kind, readonly, static: isStatic }) =>
    kind === "field" && !readonly && !isStatic;
  return { tag: tagName, name, properties: members.filter(isSettable), attributes, events };
}
