/**
 * Writes index.js from roadmap.json and ar.js from roadmap.ar.json: the same
 * objects as ES modules, for browsers, bundlers and Node versions without
 * import attributes. Run `npm run build` after every edit of a JSON file and
 * commit the module along with it.
 */
import { readFileSync, writeFileSync } from "node:fs";

const modules = { "index.js": "roadmap.json", "ar.js": "roadmap.ar.json" };

for (const [module, source] of Object.entries(modules)) {
  const roadmap = JSON.parse(readFileSync(new URL(source, import.meta.url), "utf8"));

  writeFileSync(
    new URL(module, import.meta.url),
    `// Generated from ${source} by build.mjs\nexport default ${JSON.stringify(roadmap)};\n`,
  );
}
