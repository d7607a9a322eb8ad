import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";
import type { Usage } from "./usage.js";

/** One of the things the command line does. */
export interface Command extends Usage {
  /** One line. */
  readonly about: string;
  /** Further lines of its help. */
  readonly notes: readonly string[];
  /** @returns the exit code. @throws {CliError} */
  run(given: Arguments, io: Io): Promise<number>;
}
