import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readBuilt, root } from "./support/files.js";

const elsewhere = mkdtempSync(join(tmpdir(), "roadmap-build-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** What a build is made of; all else can change nothing about it. */
const SOURCES = ["build", "data", "src", "package.json", "tsconfig.json", "vite.config.ts"];

/** Every file below a folder, with what is in it. Maps say where the libraries lie: elsewhere. */
function contents(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".map"));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
  return new Map(
    paths.sort().map((path) => [path, readFileSync(join(folder, path)).toString("latin1")]),
  );
}

it("is the same to the byte, whenever and wherever it is built", () => {
  readBuilt("index.js");
  for (const source of SOURCES) {
    cpSync(join(root, source), join(elsewhere, source), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(elsewhere, "node_modules"), "junction");
  execFileSync("npm", ["run", "build"], {
    cwd: elsewhere,
    stdio: "pipe",
    // Vitest says that this is a test, and Vite takes it for development.
    env: { ...process.env, NODE_ENV: "production" },
    shell: process.platform === "win32",
  });
  const [here, there] = [contents(join(root, "dist")), contents(join(elsewhere, "dist"))];
  expect([...there.keys()]).toEqual([...here.keys()]);
  const different = [...here].filter(([path, text]) => there.get(path) !== text);
  expect(different.map(([path]) => path)).toEqual([]);
}, 300_000);
