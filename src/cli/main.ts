#!/usr/bin/env node
import process from "node:process";
import { EXIT, systemCode } from "./cli-error.js";
import { run } from "./run.js";

/** The exit code of what Ctrl+C ended, as shells have it. */
const INTERRUPTED = 130;

/** So many milliseconds a command has to end by itself. */
const PATIENCE = 500;

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // The second time the process ends as it would without this.
  process.once(signal, () => {
    interrupt.abort();
    // What cannot be interrupted, such as reading from the keyboard, does not hold anyone up.
    setTimeout(() => process.exit(INTERRUPTED), PATIENCE).unref();
  });
}

for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error) => {
    // Whoever read this has read enough (`| head`).
    if (systemCode(error) === "EPIPE") process.exit();
    process.stderr.write(`roadmap-graph: The result cannot be written: ${error.message}.\n`);
    process.exit(EXIT.unusable);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  signal: interrupt.signal,
});
