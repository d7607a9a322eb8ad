import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** What the times depend on, without anything that names the machine. */
export function describeMachine(chromium) {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: process.platform,
    node: process.versions.node,
    chromium,
  };
}

/** The version of each library, by its name. */
export function versionsOf(libraries) {
  const version = ({ package: name }) => {
    const path = name ? `node_modules/${name}/package.json` : "../../package.json";
    return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
  };
  return Object.fromEntries(libraries.map((library) => [library.name, version(library)]));
}
