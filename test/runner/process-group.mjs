import { spawn, spawnSync } from "node:child_process";

const isWindows = process.platform === "win32";
const PATIENCE = 5_000;

/** What has not ended yet, and the signal that ends it when we end. */
const running = new Map();

process.once("exit", () => {
  for (const [child, signal] of running) signalGroup(child, signal);
});
// A signal alone runs no "exit" handlers.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

function signalGroup({ pid }, signal) {
  if (isWindows) {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // All of it has ended already.
  }
}

/**
 * Starts a command in a process group of its own, so that what it starts can be ended with it:
 * npm alone would leave its scripts behind.
 *
 * By `atExit` it ends when we do. The default leaves it the time to clean up.
 */
export function startGroup(command, args, { atExit = "SIGTERM", ...options } = {}) {
  const child = spawn(command, args, {
    ...options,
    detached: !isWindows,
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: isWindows && !command.endsWith(".exe"),
  });
  if (child.pid) running.set(child, atExit);
  const group = { output: "", code: undefined, hasEnded: false, ended: undefined, stop };
  const keep = (chunk) => {
    group.output += chunk;
  };
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  child.on("error", (error) => keep(`${error.message}\n`));
  group.ended = new Promise((resolve) => {
    child.on("close", (code) => {
      running.delete(child);
      group.code = code;
      group.hasEnded = true;
      resolve();
    });
  });

  /** Ends it, in the end by force; it has ended after that. */
  async function stop() {
    if (!running.has(child)) return;
    signalGroup(child, "SIGTERM");
    const force = setTimeout(() => {
      signalGroup(child, "SIGKILL");
      // Whoever has left the group may hold them open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, PATIENCE);
    await group.ended;
    clearTimeout(force);
  }

  return group;
}
