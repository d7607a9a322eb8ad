import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, type } from "./support/terminal.js";

const COMMANDS = ["validate", "import", "render", "init", "preview"];

describe("roadmap-graph", () => {
  it("names every command in its help", async () => {
    const { code, out, err } = await type(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of COMMANDS) expect(out).toContain(`  ${name} `);
  });

  it.each(COMMANDS)("has help for %s, however it is asked for", async (name) => {
    const { code, out } = await type([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: roadmap-graph ${name} `);
    expect(await type(["help", name])).toEqual({ code: 0, out, err: "" });
  });

  it("says its version", async () => {
    const manifest = new URL("../../../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8"));
    expect(await type(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("shows the help as a mistake where there is no command", async () => {
    const { code, out, err } = await type([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage:");
  });

  it.each<[readonly string[], string]>([
    [["valdate"], "There is no command valdate. Did you mean validate?"],
    [["Import"], "There is no command Import. Did you mean import?"],
    [["xyz"], "Choose validate, import, render, init or preview."],
    [["--verion"], "There is no option --verion."],
    [["validate"], "validate needs more than was given: write roadmap-graph validate FILE…."],
    [["init", "a", "b"], "init takes no more than was given"],
    [["validate", "a", "--stirct"], "validate has no option --stirct. Did you mean --strict?"],
    [["validate", "a", "--constructor"], "validate has no option --constructor."],
    [["validate", "a", "-x"], "validate has no option -x."],
    [["validate", "a", "--strict=yes"], "--strict takes no value: leave “=yes” out."],
    [["validate", "a", "--against"], "--against needs a value: write --against OLD."],
    [["validate", "a", "--against", "--strict"], "--against needs a value"],
    [["validate", "a", "--format", "jsn"], "--format cannot be “jsn”. Choose text or json."],
    [["validate", "a", "b", "--against", "c"], "--against compares one file"],
    [["validate", "-", "-"], "The standard input can be read once"],
    [["render", "a"], "render needs --to"],
    [
      ["render", "a", "--to", "pdf"],
      "--to cannot be “pdf”. Choose html, svg, markdown or json-ld.",
    ],
    [["import", "a", "--from", "markdwon"], "Did you mean markdown?"],
    [["validate", ""], "The name of the file is empty: give one."],
    [["import", " "], "The name of the file is empty: give one."],
    [["import", "ftp://x/y"], "Addresses with ftp:// are not read, only http and https: download"],
    [["render", "file:///a.json", "--to", "svg"], "give the name of the file"],
    [["preview", "-"], "preview watches a file"],
    [["preview", "https://x.example/a.json"], "preview watches a file"],
    [["preview", "ftp://x/y"], "preview watches a file"],
    [["preview", "a", "--port", "x"], "--port cannot be “x”"],
    [["preview", "a", "--port", "65536"], "--port cannot be “65536”"],
  ])("says what is wrong with %j, in one line, and what to do", async (argv, message) => {
    const { code, out, err } = await type(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^roadmap-graph: .*[.?]\n$/);
    expect(err).toContain(message);
  });

  it("takes what follows -- for names of files", async () => {
    const cwd = folderWith({ "--help": "{}" });
    expect((await type(["validate", "--", "--help"], { cwd })).out).toContain("--help:1:1");
  });

  describe.each(["validate", "import", "render", "preview"])("%s", (name) => {
    const argv = (file: string) => [name, file, ...(name === "render" ? ["--to", "html"] : [])];

    it.each([
      ["is not there", "nowhere.json", "There is no file"],
      ["is in no folder", "no/where.json", "There is no file"],
      ["is a folder", "folder", "is a folder"],
    ])("says so in one sentence where a file %s", async (_what, file, message) => {
      const cwd = folderWith();
      mkdirSync(join(cwd, "folder"));
      const { code, out, err } = await type(argv(file), { cwd });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^roadmap-graph: [^\n]*\n$/);
      // Without a build the preview says so first.
      if (!err.includes("npm run build")) expect(err).toContain(message);
    });
  });

  it("does not read what is larger than a page would", async () => {
    const cwd = folderWith({ "huge.json": Buffer.alloc(50_000_001, " ") });
    const { code, err } = await type(["validate", "huge.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("is larger than 50 MB: divide it");
    const stdin = Buffer.alloc(50_000_001, " ");
    expect((await type(["validate", "-"], { stdin })).err).toContain("has more than 50 MB");
  });

  it("says what is going on with a large file, to those who look on", async () => {
    const cwd = folderWith({ "large.json": Buffer.alloc(6_000_000, " ") });
    const watched = await type(["validate", "large.json"], { cwd, isTTY: true });
    expect(watched.err).toBe("Reading large.json (6 MB) …\n");
    expect((await type(["validate", "large.json"], { cwd })).err).toBe("");
  });
});
