import { once } from "node:events";
import { CliError, EXIT } from "../cli-error.js";
import type { Command } from "../command.js";
import { startPreview } from "../preview/start-preview.js";

/** Where the page is, unless someone else is there already. */
const USUAL_PORT = 4180;

/** Shows a map while its author works on it. */
export const previewCommand: Command = {
  name: "preview",
  about: "Shows the map in a page of its own, and every change as it is saved.",
  operands: "FILE",
  count: { min: 1, max: 1 },
  options: {
    port: {
      value: "N",
      about: `the port to listen at; 0 finds a free one (usually ${USUAL_PORT})`,
    },
  },
  notes: ["Only this machine can see the page. Ctrl+C ends it."],
  async run(given, io) {
    const file = given.operands[0] ?? "";
    if (file === "-" || /^[a-z][a-z\d+.-]*:\/\//i.test(file)) {
      throw new CliError("preview watches a file: import what is elsewhere into one first.");
    }
    const port = given.value("port");
    const ports = port === undefined ? [USUAL_PORT, 0] : [portOf(port)];
    const preview = await startPreview({ file, ports }, io);
    io.stdout.write(`${preview.url}\n`);
    io.stderr.write("Open this address in a browser; Ctrl+C ends the preview.\n");
    if (!io.signal.aborted) await once(io.signal, "abort");
    await preview.close();
    return EXIT.fine;
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new CliError(`--port cannot be “${text}”: give a number from 0 to 65535.`);
}
