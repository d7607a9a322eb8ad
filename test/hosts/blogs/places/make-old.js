import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

// Another version, as a plugin or an older theme would bring along: it can be told by a text.
cpSync("site/roadmap-graph", "site/old", { recursive: true });
for (const file of readdirSync("site/old", { recursive: true })) {
  if (!file.endsWith(".js")) continue;
  const code = readFileSync(`site/old/${file}`, "utf8");
  writeFileSync(`site/old/${file}`, code.replaceAll("Expand all", "Expand old"));
}
