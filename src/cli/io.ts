/** Where text goes: a stream of Node, or what a test collects. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Where text comes from. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

/** All that a command knows of the world around it, files aside. */
export interface Io {
  readonly stdin: Input;
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** What there is to say about them. */
  readonly stderr: Output;
  /** The folder that file names are meant from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user has had enough (Ctrl+C). */
  readonly signal: AbortSignal;
}

/** Whether an output takes colours: see https://no-color.org. */
export function hasColours({ env }: Io, output: Output): boolean {
  const { NO_COLOR, TERM } = env;
  return output.isTTY === true && !NO_COLOR && TERM !== "dumb";
}
