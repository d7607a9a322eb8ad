import { Buffer } from "node:buffer";
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { CliError } from "../cli-error.js";
import type { Io } from "../io.js";
import { readSource } from "../read-source.js";
import type { Source } from "../source.js";
import { Queue } from "./queue.js";

/** Editors write in several steps; after so many milliseconds of rest they are done. */
const REST = 60;

/** Hears of what happens to a file. */
export interface FileListener {
  changed(source: Source): void;
  /** It cannot be read, for a reason that may pass. */
  lost(reason: string): void;
  say(sentence: string): void;
}

/**
 * A file that is read again whenever it is saved. Its folder is watched, since many editors
 * write another file and give it the name of this one.
 */
export class WatchedFile {
  readonly #label: string;
  readonly #io: Io;
  readonly #listener: FileListener;
  readonly #watcher: FSWatcher;
  /** A read that takes long is not overtaken by the next. */
  readonly #reads = new Queue();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Uint8Array | undefined;
  #isClosed = false;

  constructor(label: string, io: Io, listener: FileListener) {
    this.#label = label;
    this.#io = io;
    this.#listener = listener;
    const path = resolve(io.cwd, label);
    this.#watcher = watch(dirname(path), (_event, name) => {
      if (name === null || name === basename(path)) this.#wait();
    });
    this.#watcher.on("error", () => listener.say(`“${label}” is no longer watched: start again.`));
  }

  /** Reads it for the first time. @throws {CliError} */
  read(): Promise<Source> {
    return this.#reads.add(async () => {
      const source = await readSource(this.#label, this.#io);
      this.#last = source.bytes;
      return source;
    });
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#watcher.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reads.add(() => this.#readAgain()), REST);
  }

  async #readAgain(): Promise<void> {
    const before = this.#last;
    try {
      const source = await readSource(this.#label, this.#io);
      this.#last = source.bytes;
      if (this.#isClosed || (before && Buffer.compare(before, source.bytes) === 0)) return;
      this.#listener.changed(source);
    } catch (error) {
      this.#last = undefined;
      if (this.#isClosed) return;
      const reason = error instanceof CliError ? error.message : String(error);
      this.#listener.lost(`${reason} The preview goes on when it is there.`);
    }
  }
}
