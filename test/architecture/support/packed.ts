import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readBuilt, root } from "./files.js";

/** A folder of somebody who has installed both packages as they would be published. */
export interface Consumer {
  readonly folder: string;
  /** The archives by name of the package. */
  readonly archives: Readonly<Record<PackageName, string>>;
  remove(): void;
}

export type PackageName = keyof typeof sources;

const sources = { "roadmap-graph": root, "backend-roadmap-data": join(root, "data") };

/** Packs what was built. What the packages depend on is found further up, in the project. */
export function installPacked(): Consumer {
  readBuilt("index.js");
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache/consumer-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  return {
    folder,
    archives: {
      "roadmap-graph": install(folder, "roadmap-graph"),
      "backend-roadmap-data": install(folder, "backend-roadmap-data"),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function install(folder: string, name: PackageName): string {
  const options = ["--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", folder];
  const output = execFileSync("npm", ["pack", sources[name], ...options], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const archive = basename(/"filename":\s*"([^"]+)"/.exec(output)?.[1] ?? "");
  const target = join("node_modules", name);
  mkdirSync(join(folder, target), { recursive: true });
  // No absolute path: the colon of a Windows drive would mean another computer.
  execFileSync("tar", ["-xzf", archive, "-C", target, "--strip-components=1"], { cwd: folder });
  return join(folder, archive);
}
