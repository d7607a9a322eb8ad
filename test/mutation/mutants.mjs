import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}.cache/mutation`;
const silent = { info() {}, debug() {}, warn() {}, isDebugEnabled: () => false };

/**
 * Has tests read the modules of core with all that Stryker would change in them: each change waits
 * for its number to be the active one.
 */
export async function mutants(folders) {
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const modules = folders.flatMap(modulesIn);
  const { files, mutants } = await new Instrumenter(silent).instrument(modules, options);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/mutants.json`, JSON.stringify(mutants));
  const contents = new Map(files.map(({ name, content }) => [`${root}${name}`, content]));
  return { name: "mutants", enforce: "pre", transform: (_, id) => contents.get(id) ?? null };
}

function modulesIn(folder) {
  const names = readdirSync(`${root}src/core/${folder}`).filter((name) => name.endsWith(".ts"));
  return names.sort().map((file) => {
    const name = `src/core/${folder}/${file}`;
    return { name, mutate: true, content: readFileSync(root + name, "utf8") };
  });
}
