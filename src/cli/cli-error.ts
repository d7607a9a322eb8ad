/** How a command ends. */
export const EXIT = {
  /** Nothing is wrong, or nothing but advice is given. */
  fine: 0,
  /** The document has errors, or there is no roadmap in it. */
  faulty: 1,
  /** The command was used wrongly, or a file cannot be read or written. */
  unusable: 2,
} as const;

/** Ends a command with one sentence that says what to do. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.unusable,
  ) {
    super(message);
    this.name = "CliError";
  }
}

/** What Node says about a file or a connection that does not work, by its code. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
