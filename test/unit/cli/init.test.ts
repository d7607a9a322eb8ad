import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, readIn, type } from "./support/terminal.js";

const FILES = [
  ".gitignore",
  "LICENSE",
  "README.md",
  "build.mjs",
  "index.d.ts",
  "index.js",
  "package.json",
  "roadmap.d.cts",
  "roadmap.json",
];

async function made(name = "learn-bread") {
  const cwd = folderWith();
  const ended = await type(["init", name], { cwd });
  return { ...ended, cwd, folder: join(cwd, name.split("/").at(-1) ?? "") };
}

describe("init", () => {
  it("makes a folder with a package in it, and says what comes next", async () => {
    const { code, out, err, folder } = await made();
    expect([code, err]).toEqual([0, ""]);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(out).toContain("cd learn-bread");
    expect(out).toContain("npm run preview");
  });

  it("makes a roadmap there is no advice on", async () => {
    const { folder } = await made();
    const { out } = await type(["validate", "roadmap.json"], { cwd: folder });
    expect(out).toBe("No problems in 1 file.\n");
  });

  it("makes a roadmap that shows every key of the format", async () => {
    const { folder } = await made();
    const sample = readIn(folder, "roadmap.json");
    const schema = readIn(fileURLToPath(new URL("../../../", import.meta.url)), SCHEMA);
    const keys = Object.values<{ properties?: object }>({
      root: JSON.parse(schema),
      ...JSON.parse(schema).$defs,
    }).flatMap(({ properties = {} }) => Object.keys(properties));
    for (const key of keys) expect(sample).toContain(`"${key}":`);
  });

  it("makes a package that a plain import can read, and that builds the same again", async () => {
    const { folder } = await made();
    const before = readIn(folder, "index.js");
    execFileSync(process.execPath, ["build.mjs"], { cwd: folder });
    expect(readIn(folder, "index.js")).toBe(before);
    const { default: roadmap } = await import(/* @vite-ignore */ `file://${folder}/index.js`);
    expect(roadmap).toEqual(JSON.parse(readIn(folder, "roadmap.json")));
  });

  it("names files in package.json that are there", async () => {
    const { folder } = await made();
    const { files, exports, main, types } = JSON.parse(readIn(folder, "package.json"));
    const exported = [".", "./roadmap.json"].flatMap((path) => Object.values(exports[path]));
    const named: string[] = [...files, main, types, ...exported];
    for (const file of named) expect(FILES).toContain(file.replace("./", ""));
  });

  it("takes the scope for npm, and not for the folder", async () => {
    const { folder } = await made("@me/learn-pottery");
    const manifest = JSON.parse(readIn(folder, "package.json"));
    expect(manifest).toMatchObject({
      name: "@me/learn-pottery",
      publishConfig: { access: "public" },
    });
    expect(JSON.parse(readIn(folder, "roadmap.json")).id).toBe("learn-pottery");
  });

  it.each([
    ["Learn Bread", "learn-bread"],
    ["../up", "up"],
    ["@me/", "me"],
    ["Ünï", "uni"],
    ["_x", "x"],
    [".hidden", "hidden"],
    ["node_modules", "node-modules"],
    ["a/b", "a-b"],
  ])("refuses the name %j and proposes %s", async (name, proposed) => {
    const cwd = folderWith();
    const { code, err } = await type(["init", name], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`such as ${proposed}.`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("refuses a folder with something in it, and a file", async () => {
    const cwd = folderWith({ "full/notes.txt": "mine", file: "mine" });
    expect(await type(["init", "full"], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("is not empty"),
    });
    expect((await type(["init", "file"], { cwd })).err).toContain("is a file");
    expect(readdirSync(join(cwd, "full"))).toEqual(["notes.txt"]);
  });

  it("takes an empty folder", async () => {
    const cwd = folderWith({ "bread/x/y": "" });
    expect((await type(["init", "bread"], { cwd: join(cwd, "bread") })).code).toBe(0);
  });
});

const SCHEMA = "src/core/model/roadmap.schema.json";
