import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exists, read, root } from "./support/files.js";

/** A project with both packages, each at a version and with a changelog. */
function projectWith(version: string, heading: string): string {
  const folder = mkdtempSync(join(tmpdir(), "roadmap-release-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "data"));
  for (const [place, name] of [
    [".", "roadmap-graph"],
    ["data", "backend-roadmap-data"],
  ] as const) {
    writeFileSync(join(folder, place, "package.json"), JSON.stringify({ name, version }));
    writeFileSync(join(folder, place, "CHANGELOG.md"), `# Changelog\n\n${heading}\n\n## 0.0.1\n`);
  }
  return folder;
}

function release(tag: string, cwd: string) {
  const argv = [join(root, "build/release.mjs"), tag];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.trim() };
}

describe("build/release.mjs", () => {
  it.each([
    ["v1.2.3", "."],
    ["data-v1.2.3", "data"],
  ])("knows which package %s releases", (tag, folder) => {
    expect(release(tag, projectWith("1.2.3", "## 1.2.3"))).toEqual({ status: 0, said: folder });
  });

  it.each([
    ["v1.2.4", "## 1.2.4", "has the version 1.2.3"],
    ["v1.2.3", "## Unreleased", 'but with "## Unreleased"'],
    ["data-v1.2.3", "## 1.2.3 (unreleased)", "backend-roadmap-data does not begin"],
    ["nightly", "## 1.2.3", "is no tag of a release"],
  ])("refuses %s under the heading %j", (tag, heading, reason) => {
    const { status, said } = release(tag, projectWith("1.2.3", heading));
    expect(status).toBe(1);
    expect(said).toContain(reason);
  });
});

describe("release.yml", () => {
  const workflow = read(".github/workflows/release.yml");

  it("publishes with provenance, and without a secret", () => {
    expect(workflow).toContain("id-token: write");
    expect(workflow).toContain("npm publish --provenance");
    expect(workflow).not.toMatch(/secrets\.|_TOKEN|registry-url/);
  });

  it.each([
    ["v1.2.3", "folder=."],
    ["data-v1.2.3", "folder=data"],
    ["v1.2.4", undefined],
  ])("after the tag %s goes on with %s", (tag, told) => {
    const folder = projectWith("1.2.3", "## 1.2.3");
    cpSync(join(root, "build/release.mjs"), join(folder, "build/release.mjs"));
    const [, script = ""] = /run: \|\n((?: {10}.*\n)+)/.exec(workflow) ?? [];
    const output = join(folder, "output");
    const env = { ...process.env, GITHUB_REF_NAME: tag, GITHUB_OUTPUT: output };
    // As GitHub runs it.
    const { status } = spawnSync("bash", ["-e", "-c", script], { cwd: folder, env });
    expect(status).toBe(told ? 0 : 1);
    expect(existsSync(output) ? readFileSync(output, "utf8").trim() : undefined).toBe(told);
  });

  it("runs only what there is", () => {
    const scripts = Array.from(workflow.matchAll(/node (\S+\.mjs)/g), ([, path = ""]) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) expect(exists(path), path).toBe(true);
  });
});
