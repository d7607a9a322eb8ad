import { existsSync } from "node:fs";
import { findChromium } from "./find-browsers.mjs";
import { runCommand } from "./run-command.mjs";

const isRoot = process.getuid?.() === 0;

/** Ubuntu's chromium package is a stub for a snap that containers cannot run: Debian proper only. */
async function isDebian() {
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/etc/os-release")) return false;
  const { readFile } = await import("node:fs/promises");
  return /^ID="?debian"?$/m.test(await readFile("/etc/os-release", "utf8"));
}

async function installWithApt() {
  const options = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runCommand("apt-get", ["update"], options);
  const packages = ["chromium", "fonts-liberation"];
  return runCommand("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}

function installWithPlaywright() {
  const withSystemLibraries = isRoot && process.platform === "linux" ? ["--with-deps"] : [];
  const args = ["playwright-core", "install", ...withSystemLibraries, "chromium"];
  return runCommand("npx", args, { quiet: true });
}

/** Installs a Chromium and returns its path, or undefined when this machine gives us none. */
export async function installChromium() {
  console.log("Chromium: not found, installing it ...");
  const { output } =
    isRoot && (await isDebian()) ? await installWithApt() : await installWithPlaywright();
  const path = await findChromium();
  if (!path) console.error(output);
  return path;
}
