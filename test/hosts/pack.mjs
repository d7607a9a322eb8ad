import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../runner/run-command.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs both packages as they are built, as they would be published.
 *
 * @param {string} target the folder the archives go to
 * @returns {Promise<string[]>} the archives
 */
export async function packAll(target) {
  mkdirSync(target, { recursive: true });
  const options = ["--ignore-scripts", "--json", "--pack-destination", target];
  const packed = [];
  for (const folder of [root, join(root, "data")]) {
    const args = ["pack", folder, ...options];
    const { ok, output } = await runCommand("npm", args, { quiet: true });
    const name = /"filename": "([^"]+)"/.exec(output)?.[1];
    if (!ok || !name) throw new Error(`Could not pack ${folder}:\n${output}`);
    packed.push(resolve(target, name));
  }
  return packed;
}
