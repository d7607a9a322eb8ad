/**
 * Prints the folder of the package that a tag releases, or says why it cannot be released.
 *
 * `node build/release.mjs v1.2.3`
 */
import { readFileSync } from "node:fs";

const [tag = ""] = process.argv.slice(2);
const { prefix, version } = /^(?<prefix>(?:data-)?v)(?<version>\d.*)$/.exec(tag)?.groups ?? {};
const folder = prefix === "data-v" ? "data" : ".";

const fault = version
  ? faultOf()
  : `"${tag}" is no tag of a release, such as v1.2.3 or data-v1.2.3.`;
if (fault) {
  console.error(fault);
  process.exit(1);
}
console.log(folder);

function faultOf() {
  const { name, version: own } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  if (own !== version) return `The tag is ${tag}, but ${name} has the version ${own}.`;
  const headings = readFileSync(`${folder}/CHANGELOG.md`, "utf8").match(/^## .*$/gm) ?? [];
  if (headings[0]?.trim() === `## ${version}`) return undefined;
  return `The changelog of ${name} does not begin with "## ${version}", but with "${headings[0]}".`;
}
