import { existsSync } from "node:fs";
import { basename } from "node:path";
import { CliError } from "../cli-error.js";
import { hasColours, type Io } from "../io.js";
import type { Source } from "../source.js";
import { previewDocument } from "./preview-document.js";
import { PreviewServer } from "./preview-server.js";
import { WatchedFile } from "./watched-file.js";

/** What to preview, and how. */
export interface PreviewOptions {
  readonly file: string;
  /** 0 takes any that is free. */
  readonly port: number;
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
  const { file, port, built = BUILT } = options;
  checkBuilt(built);
  const start = Date.now().toString(36);
  let count = 0;
  const shownOf = async (source: Source) => {
    const version = `${start}-${count++}`;
    const { text, report } = await previewDocument(source, hasColours(io, io.stderr));
    io.stderr.write(report);
    return { file: basename(file), text, version };
  };
  const early: Source[] = [];
  let changed = (source: Source): void => void early.push(source);
  const watched = watchFile(file, io, (source) => changed(source));
  try {
    const server = new PreviewServer(await shownOf(await watched.read()), built);
    const url = await server.listen(port);
    let last = Promise.resolve();
    changed = (source) => {
      last = last
        .then(async () => server.show(await shownOf(source)))
        .catch((error) => void io.stderr.write(`This save could not be shown: ${error}\n`));
    };
    early.forEach(changed);
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

function watchFile(file: string, io: Io, changed: (source: Source) => void): WatchedFile {
  try {
    return new WatchedFile(file, io, changed);
  } catch {
    throw new CliError(`There is no file “${file}”: check its name and folder.`);
  }
}

function checkBuilt(built: URL): void {
  if (existsSync(new URL("roadmap-graph.min.js", built))) return;
  throw new CliError("The script that draws the map is missing: run npm run build first.");
}
