import { freePort } from "./free-port.mjs";
import { startGroup } from "./process-group.mjs";
import { untilAnswers } from "./until-answers.mjs";

/** Starts WebKit's WebDriver on a screen of its own, runs `work(port)`, and cleans up after it. */
export async function withWebKitDriver({ driver, xvfb }, work) {
  const port = await freePort();
  // A virtual screen even where there is a real one: windows then have the same size everywhere.
  // Without a window manager the keyboard belongs to the window under the pointer, and the pointer
  // rests in the middle of the screen. So the screen is small: its middle lies in every window.
  const screen = ["-a", "-s", "-screen 0 640x480x24"];
  const options = { stdio: "ignore" };
  const args = [...screen, driver, `--port=${port}`, "--host=127.0.0.1"];
  const server = startGroup(xvfb, args, options);
  try {
    await untilAnswers(`http://127.0.0.1:${port}/status`, server, 10);
    return await work(port);
  } finally {
    await server.stop();
  }
}
