import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.mjs";

async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error("WebKitWebDriver did not start within 10 seconds.");
}

/** Kills xvfb-run and everything it started: they share a process group. */
function killGroup(child) {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    // It has ended already.
  }
}

/** Starts WebKit's WebDriver on a screen of its own, runs `work(port)`, and cleans up after it. */
export async function withWebKitDriver({ driver, xvfb }, work) {
  const port = await freePort();
  // A virtual screen even where there is a real one: windows then have the same size everywhere.
  // Without a window manager the keyboard belongs to the window under the pointer, and the pointer
  // rests in the middle of the screen. So the screen is small: its middle lies in every window.
  const screen = ["-a", "-s", "-screen 0 640x480x24"];
  const child = spawn(xvfb, [...screen, driver, `--port=${port}`, "--host=127.0.0.1"], {
    detached: true,
    stdio: "ignore",
  });
  const stop = () => killGroup(child);
  process.once("exit", stop);
  try {
    await untilReady(port);
    return await work(port);
  } finally {
    stop();
    process.off("exit", stop);
  }
}
