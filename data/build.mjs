/**
 * Writes index.js from roadmap.json: the same object as an ES module, for
 * browsers, bundlers and Node versions without import attributes.
 * Run `npm run build` after every edit of roadmap.json and commit both files.
 */
import { readFileSync, writeFileSync } from "node:fs";

const roadmap = JSON.parse(readFileSync(new URL("roadmap.json", import.meta.url), "utf8"));

writeFileSync(
  new URL("index.js", import.meta.url),
  `// Generated from roadmap.json by build.mjs\nexport default ${JSON.stringify(roadmap)};\n`,
);
