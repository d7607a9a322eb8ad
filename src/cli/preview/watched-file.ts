import { Buffer } from "node:buffer";
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { CliError } from "../cli-error.js";
import type { Io } from "../io.js";
import { readSource } from "../read-source.js";
import type { Source } from "../source.js";

/** Editors write in several steps; after so many milliseconds of rest they are done. */
const REST = 60;

/**
 * A file that is read again whenever it is saved. Its folder is watched, since many editors
 * write another file and give it the name of this one.
 */
export class WatchedFile {
  readonly #label: string;
  readonly #io: Io;
  readonly #changed: (source: Source) => void;
  readonly #watcher: FSWatcher;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Uint8Array | undefined;

  constructor(label: string, io: Io, changed: (source: Source) => void) {
    this.#label = label;
    this.#io = io;
    this.#changed = changed;
    const path = resolve(io.cwd, label);
    this.#watcher = watch(dirname(path), (_event, name) => {
      if (name === null || name === basename(path)) this.#wait();
    });
    this.#watcher.on("error", () => this.#say(`“${label}” is no longer watched: start again.`));
  }

  /** Reads it for the first time. @throws {CliError} */
  async read(): Promise<Source> {
    const source = await readSource(this.#label, this.#io);
    this.#last = source.bytes;
    return source;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#watcher.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readAgain(), REST);
  }

  async #readAgain(): Promise<void> {
    try {
      const before = this.#last;
      const source = await this.read();
      if (!before || Buffer.compare(before, source.bytes) !== 0) this.#changed(source);
    } catch (error) {
      this.#last = undefined;
      const reason = error instanceof CliError ? error.message : String(error);
      this.#say(`${reason} The preview goes on when it is there.`);
    }
  }

  #say(sentence: string): void {
    this.#io.stderr.write(`${sentence}\n`);
  }
}
