import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the project is checked out. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** The text of a file, by its path in the project. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

/** The paths of all files in a folder of the project, at any depth. */
export function filesIn(folder: string, ending = ""): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The paths of all files that are or could be committed. */
export function projectFiles(): string[] {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const output = execFileSync("git", options, { cwd: root, encoding: "utf8" });
  return output
    .split("\0")
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
}

/** The text of a file the build has written; says so where there was no build. */
export function readBuilt(path: string): string {
  if (!exists(`dist/${path}`)) throw new Error(`dist/${path} is missing: run npm run build first.`);
  return read(`dist/${path}`);
}
