import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBuilt, root } from "./files.js";

const compiler = join(root, "node_modules/typescript/bin/tsc");

const base = [
  ...["--noEmit", "--skipLibCheck", "--ignoreConfig"],
  ...["--types", "", "--target", "es2022"],
];

/** A folder in which both packages are installed as they are built. */
export interface Consumer {
  /** What the compiler says of some files, each a name and its text; nothing if all is well. */
  compile(files: Readonly<Record<string, string>>, ...options: string[]): string;
  remove(): void;
}

export function makeConsumer(name: string): Consumer {
  const folder = join(root, ".cache", `${name}-${process.pid}`);
  readBuilt("index.d.ts");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(root, join(folder, "node_modules/roadmap-graph"), "junction");
  symlinkSync(join(root, "data"), join(folder, "node_modules/backend-roadmap-data"), "junction");
  return {
    compile: (files, ...options) => {
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      const command = [compiler, ...base, ...options, ...Object.keys(files)];
      try {
        execFileSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
        return "";
      } catch (error) {
        return String((error as { stdout?: unknown }).stdout);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
