import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CliError, EXIT, systemCode } from "../cli-error.js";
import type { Command } from "../command.js";
import { packageFiles } from "../package-template/package-files.js";
import { readPackageName } from "../package-template/package-name.js";
import { packageVersion } from "../package-version.js";
import { unwritable } from "../write-result.js";

/** Begins a package with a roadmap in it. */
export const initCommand: Command = {
  name: "init",
  about: "Begins a data package: a roadmap to edit, validate, preview and publish.",
  operands: "NAME",
  count: { min: 1, max: 1 },
  options: {},
  notes: [
    "NAME is the name of the package, which may have a scope: @me/learn-pottery. The folder is called the same, without the scope.",
    "Exit code: 0 when it is made, 2 if it cannot be.",
  ],
  async run(given, io) {
    const name = readPackageName(given.operands[0] ?? "");
    const folder = resolve(io.cwd, name.short);
    await makeFolder(folder, name.short);
    const version = await packageVersion();
    const files = packageFiles(name, { version, year: new Date().getFullYear() });
    await writeFiles(folder, files);
    io.stdout.write(nextSteps(name.short, [...files.keys()]));
    return EXIT.fine;
  },
};

async function makeFolder(folder: string, label: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    const isFile = ["EEXIST", "ENOTDIR"].includes(systemCode(error));
    if (!isFile) throw unwritable(label, error);
    throw new CliError(`“${label}” is a file: choose another name, or move it away.`);
  }
  throw new CliError(`The folder “${label}” is not empty: choose another name, or empty it.`);
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    try {
      await writeFile(join(folder, file), text, { flag: "wx" });
    } catch (error) {
      throw unwritable(join(folder, file), error);
    }
  }
}

function nextSteps(folder: string, files: readonly string[]): string {
  return [
    `Made ${folder}/ with ${files.join(", ")}.`,
    "",
    "Next:",
    `  cd ${folder}`,
    "  npm install",
    "  npm run preview     shows the map while you edit roadmap.json",
    "  npm run validate    says what is wrong, and what could be better",
    "  npm publish         makes it everyone's",
    "",
  ].join("\n");
}
