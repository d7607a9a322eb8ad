import { existsSync } from "node:fs";
import { basename } from "node:path";
import { CliError } from "../cli-error.js";
import { hasColours, type Io } from "../io.js";
import { printable } from "../printable.js";
import type { Source } from "../source.js";
import { previewDocument } from "./preview-document.js";
import { PreviewServer } from "./preview-server.js";
import { Queue } from "./queue.js";
import { type FileListener, WatchedFile } from "./watched-file.js";

/** What to preview, and how. */
export interface PreviewOptions {
  readonly file: string;
  /** The first of them that can be had is taken; 0 is any that is free. */
  readonly ports: readonly number[];
  /** The folder of the build. */
  readonly built?: URL;
}

/** A preview under way. */
export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** `dist/`, from here in the source as from here in the build. */
const BUILT = new URL("../../../dist/", import.meta.url);

/** Shows a file in a page, and shows it again whenever it is saved. @throws {CliError} */
export async function startPreview(options: PreviewOptions, io: Io): Promise<Preview> {
  const { file, ports, built = BUILT } = options;
  checkBuilt(built);
  const start = Date.now().toString(36);
  let count = 0;
  const shownOf = async (source: Source) => {
    const version = `${start}-${count++}`;
    const { text, report } = await previewDocument(source, hasColours(io, io.stderr));
    io.stderr.write(report);
    return { file: basename(file), text, version };
  };
  const say = (sentence: string) => void io.stderr.write(`${printable(sentence)}\n`);
  // Until the page is there, what happens to the file waits.
  let begin: (server: PreviewServer) => void = () => {};
  const started = new Promise<PreviewServer>((resolve) => {
    begin = resolve;
  });
  const queue = new Queue();
  const change = (work: (server: PreviewServer) => Promise<void>) => {
    const done = queue.add(async () => work(await started));
    done.catch((error) => say(`This save could not be shown: ${error}`));
  };
  const watched = watchFile(file, io, {
    changed: (source) => change(async (server) => server.show(await shownOf(source))),
    lost(reason) {
      say(reason);
      change(async (server) => server.lose(printable(reason)));
    },
    say,
  });
  try {
    const server = new PreviewServer(await shownOf(await watched.read()), built, say);
    const url = await server.listen(ports);
    begin(server);
    return {
      url,
      async close() {
        watched.close();
        await server.close();
      },
    };
  } catch (error) {
    watched.close();
    throw error;
  }
}

function watchFile(file: string, io: Io, listener: FileListener): WatchedFile {
  try {
    return new WatchedFile(file, io, listener);
  } catch {
    throw new CliError(`There is no file “${file}”: check its name and folder.`);
  }
}

function checkBuilt(built: URL): void {
  if (existsSync(new URL("roadmap-graph.min.js", built))) return;
  throw new CliError("The script that draws the map is missing: run npm run build first.");
}
