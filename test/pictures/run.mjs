/**
 * Draws all stories and compares them with the references.
 * `ONLY=menu` takes the stories with `menu` in their names; `UPDATE=1` writes what differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "../runner/find-browsers.mjs";
import { keepFigure } from "../runner/keep-figure.mjs";
import { difference } from "./compare.mjs";
import { differencesBetween, machineOf } from "./machine.mjs";
import { readPng } from "./png.mjs";
import { posesOf } from "./poses.mjs";
import { encodeReference, trim } from "./reference.mjs";
import { Report } from "./report.mjs";
import { openStage } from "./stage.mjs";

const AT_A_TIME = 2;
/** So often it is looked at again before a difference counts: a busy machine draws late. */
const LOOKS = 20;

const folder = fileURLToPath(new URL("references/", import.meta.url));
const machineFile = join(folder, "machine.json");
const output = fileURLToPath(new URL("../../.cache/pictures/", import.meta.url));
const isUpdate = Boolean(process.env.UPDATE);
const only = process.env.ONLY ?? "";

const referencePath = (name) => join(folder, `${name}.png`);

function readReference(name) {
  return existsSync(referencePath(name)) ? readPng(readFileSync(referencePath(name))) : undefined;
}

/** One scheme after the other; each is looked at until `isDone` or nothing changes any more. */
async function photograph(page, { schemes }, isDone) {
  const pictures = [];
  for (const [number, scheme] of schemes.entries()) {
    if (number > 0) await page.paint(scheme);
    let file = await page.shoot();
    let [picture] = readPng(file);
    let same = 0;
    for (let look = 1; look < LOOKS && same < 3 && !isDone(picture, number); look += 1) {
      await page.settle();
      const next = await page.shoot();
      same = next.equals(file) ? same + 1 : 0;
      if (same === 0) [picture] = readPng(next);
      file = next;
    }
    pictures.push(picture);
  }
  return trim(pictures);
}

/** A whole screenshot shows what a trimmed reference shows, as far as that goes. */
const upTo = (height, { width, pixels }) => ({
  width,
  height,
  pixels: pixels.subarray(0, width * height),
});

async function check(page, pose, report) {
  await page.show(pose);
  const expected = readReference(pose.name);
  const isDone = (picture, number) =>
    expected?.[number] !== undefined &&
    difference(expected[number], upTo(expected[number].height, picture)) === undefined;
  const actual = await photograph(page, pose, isDone);
  const faults = pose.schemes.map((_, number) =>
    expected?.[number]
      ? difference(expected[number], actual[number])
      : { reason: "is new", off: [] },
  );
  if (faults.every((fault) => fault === undefined)) return;
  if (isUpdate) return write(pose, actual);
  pose.schemes.forEach((scheme, number) => {
    if (!faults[number]) return;
    const name = `${pose.name} ${scheme}`;
    report.add(name, { expected: expected?.[number], actual: actual[number], ...faults[number] });
  });
}

function write({ name, schemes }, pictures) {
  const file = encodeReference(pictures);
  if (!file) throw new Error(`${name} has too many colours for a palette.`);
  mkdirSync(dirname(referencePath(name)), { recursive: true });
  writeFileSync(referencePath(name), file);
  console.log(`written  ${name} (${schemes.join(", ")})`);
}

/** References that no story has any more. */
function leftOver(poses) {
  if (!existsSync(folder)) return [];
  const names = new Set(poses.map(({ name }) => referencePath(name)));
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith(".png") && !names.has(file));
}

async function drawAll(stage, poses, report) {
  const waiting = poses.filter(({ name }) => name.includes(only));
  const work = async () => {
    const page = await stage.openPage();
    for (let pose = waiting.shift(); pose; pose = waiting.shift()) {
      try {
        await check(page, pose, report);
      } catch (error) {
        report.add(pose.name, { reason: `cannot be drawn: ${error.message}`, off: [] });
      }
    }
  };
  const count = waiting.reduce((sum, { schemes }) => sum + schemes.length, 0);
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return count;
}

function finish(counts, note = "") {
  const file = process.env.COUNTS_FILE;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...counts, note }));
  }
  if (note) console.log(note);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

const stage = await openStage(await findChromium(), join(output, "page"));
try {
  const machine = await machineOf(stage);
  const page = await stage.openPage();
  const poses = posesOf(await page.list());
  const known = existsSync(machineFile) ? JSON.parse(readFileSync(machineFile, "utf8")) : machine;
  const differences = differencesBetween(known, machine);
  if (differences.length > 0 && !isUpdate) {
    const skipped = poses.reduce((sum, { schemes }) => sum + schemes.length, 0);
    const note = `Pictures: not compared, this machine draws otherwise: ${differences.join("; ")}.`;
    finish({ passed: 0, failed: 0, skipped }, note);
  } else {
    const report = new Report(join(output, "faults"));
    if (isUpdate) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(machineFile, `${JSON.stringify(machine, null, 2)}\n`);
    }
    const count = await drawAll(stage, poses, report);
    for (const file of leftOver(poses)) {
      if (isUpdate) rmSync(file);
      else report.add(relative(folder, file), { reason: "belongs to no story", off: [] });
    }
    const failed = report.finish();
    if (!only) {
      const { version } = stage;
      keepFigure({ name: "pictures", engine: "chromium", version, cases: count, faults: failed });
    }
    finish({ passed: Math.max(0, count - failed), failed, skipped: 0 });
  }
} finally {
  await stage.close();
}
