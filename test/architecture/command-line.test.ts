import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { read, readBuilt, root } from "./support/files.js";

/** Starts the built command line as npx would. */
function start(argv: readonly string[], cwd = root): ChildProcessWithoutNullStreams {
  readBuilt("cli/main.js");
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...argv], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** What a process wrote and how it ended. */
async function ended(child: ChildProcessWithoutNullStreams, stdin = "") {
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const [code, signal] = await once(child, "close");
  return { code, signal, out, err };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "roadmap-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("npx roadmap-graph", () => {
  it("is what package.json says, and begins as a program", () => {
    const { bin } = JSON.parse(read("package.json"));
    expect(bin).toEqual({ "roadmap-graph": "./dist/cli/main.js" });
    expect(readBuilt("cli/main.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("finds no fault in the ten steps, in either language", async () => {
    const files = ["data/roadmap.json", "data/roadmap.ar.json"];
    const { code, err } = await ended(start(["validate", "--strict", ...files]));
    expect([code, err]).toEqual([0, ""]);
  });

  it("imports Markdown and HTML with what it brings along itself", async () => {
    const markdown =
      "# Sail\n\n## Knots\n\n- Bowline\n- Reef knot\n\n## Wind\n\n- Points of sail\n";
    const html = "<h1>Sail</h1><ol><li>Knots<ul><li>Bowline</li></ul></li><li>Wind</li></ol>";
    for (const stdin of [markdown, html]) {
      const { code, out } = await ended(start(["import", "-"]), stdin);
      expect(code).toBe(0);
      expect(JSON.parse(out).steps).toHaveLength(2);
    }
  });

  it.each([
    ["deep.html", "<ul><li>a".repeat(50_000), "Elements are within one another"],
    ["deep.md", `# Deep\n\n${"> ".repeat(50_000)}a\n`, "Its lists and quotations are too deep"],
    ["long.md", "- a topic of many\n".repeat(30_000), "Markdown is read up to 500,000 characters"],
  ])("says in one sentence why %s cannot be read", async (name, text, message) => {
    const cwd = folderWith({ [name]: text });
    const { code, out, err } = await ended(start(["import", name], cwd));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^roadmap-graph: [^\n]*\n$/);
    expect(err).toContain(`roadmap-graph: ${name}: ${message}`);
  });

  it("ends quietly when no one reads on", async () => {
    const child = start(["import", "data/roadmap.json"]);
    child.stdout.once("data", () => child.stdout.destroy());
    const { err, signal } = await ended(child);
    expect([err.replace(/^data\/roadmap\.json: .*\n/, ""), signal]).toEqual(["", null]);
  });

  it("writes a large result whole, through a pipe", async () => {
    const steps = Array.from({ length: 20_000 }, (_, at) => ({ id: `s${at}`, title: `S ${at}` }));
    const stdin = JSON.stringify({ formatVersion: 1, id: "large", title: "Large", steps });
    const { code, out } = await ended(start(["import", "-"]), stdin);
    expect(code).toBe(0);
    expect(JSON.parse(out).steps).toHaveLength(steps.length);
  });

  it("ends with the exit code of a mistake, and without a stack trace", async () => {
    const { code, out, err } = await ended(start(["validate", "nowhere.json"]));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^roadmap-graph: There is no file .*\n$/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends a preview cleanly at %s", async (signal) => {
    const cwd = folderWith({ "a.json": read("data/roadmap.json") });
    const child = start(["preview", "a.json", "--port", "0"], cwd);
    const end = ended(child);
    const [address] = await once(child.stdout, "data");
    const page = await fetch(`${address}`.trim());
    expect(await page.text()).toContain("<roadmap-graph");
    child.kill(signal);
    expect(await end).toMatchObject({ code: 0, signal: null });
  });
});
