import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const backend = JSON.parse(
  readFileSync(new URL("../../data/roadmap.json", import.meta.url), "utf8"),
);

/** What the apps hand to their maps, read from the very file that they have. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("shared/states.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString("base64");
export const { states } = await import(`data:text/javascript;base64,${source}`);
