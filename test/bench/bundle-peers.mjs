import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { runCommand } from "../runner/run-command.mjs";
import { libraries } from "./libraries.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundles go: a folder git does not know, one in it for each library. */
export const bundles = here("../../.cache/bench");

/** Installs the peers, in the versions of the lock file, where that was not done before. */
export async function installPeers() {
  if (existsSync(here("node_modules"))) return;
  console.log("Installing the libraries to compare with ...");
  const { ok } = await runCommand("npm", ["ci", "--prefix", here(".").replace(/[\\/]$/, "")]);
  if (!ok) throw new Error("The libraries to compare with could not be installed.");
}

/** Makes of each adapter and its library what a page would load: minified, without shared parts. */
export async function bundlePeers() {
  rmSync(bundles, { recursive: true, force: true });
  for (const { name, isOurs } of libraries) {
    await build({
      entryPoints: [here(`${isOurs ? "ours" : "peers"}/${name}.js`)],
      outdir: `${bundles}/${name}`,
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      external: ["/dist/*"],
      loader: { ".css": "text" },
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
    });
  }
}
