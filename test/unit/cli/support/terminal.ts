import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../../../../src/cli/io.js";
import { run } from "../../../../src/cli/run.js";

/** What a command is started in. */
export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly env?: Io["env"];
  readonly signal?: AbortSignal;
}

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An {@link Io} that keeps what is written to it. */
export function terminal(surroundings: Surroundings = {}) {
  const { cwd = tmpdir(), stdin = "", isTTY = false, env = {} } = surroundings;
  const written = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    isTTY,
    write(text: string) {
      written[name] += text;
    },
  });
  async function* input() {
    yield stdin;
  }
  const io: Io = {
    stdin: input(),
    stdout: output("out"),
    stderr: output("err"),
    cwd,
    env,
    signal: surroundings.signal ?? new AbortController().signal,
  };
  return { io, written };
}

/** Starts a command and waits for its end. */
export async function type(argv: readonly string[], surroundings: Surroundings = {}) {
  const { io, written } = terminal(surroundings);
  const code = await run(argv, io);
  return { code, ...written } satisfies Ended;
}

/** A folder with these files in it, which goes when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "roadmap-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export function readIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
