import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What pages load by a tag, and what that loads in turn. */
const files = [
  "roadmap-graph.min.js",
  "embed-host.js",
  ...filesBelow("dist/cdn").filter((file) => file.endsWith(".js")),
  ...filesBelow("dist/themes"),
];

/** Of each file, what a page that loads it from elsewhere puts into `integrity`. */
const integrity = Object.fromEntries(files.map((file) => [file, digest(`dist/${file}`)]));

writeFileSync("dist/integrity.json", `${JSON.stringify(integrity, undefined, 2)}\n`);

function digest(path) {
  return `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
}

/** Paths in dist/ of the files in a folder there, at any depth. */
function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative("dist", join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
