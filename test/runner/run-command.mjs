import { spawn } from "node:child_process";

/**
 * Runs a command and waits for it.
 * With `quiet` its output is kept and returned, otherwise it goes straight to the terminal.
 */
export function runCommand(command, args, { env = {}, quiet = false, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === "win32" && !command.endsWith(".exe"),
      // A browser that hangs must not hang the whole run.
      signal: AbortSignal.timeout(15 * 60 * 1000),
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a script of one of the installed packages with this very Node. */
export const runNode = (script, args, options) =>
  runCommand(process.execPath, [script, ...args], options);
