import { CliError } from "../cli-error.js";

/** The name of a package, taken apart. */
export interface PackageName {
  /** As npm knows it: `@me/learn-pottery`. */
  readonly full: string;
  /** Without the scope: the name of the folder, and the roadmap's id. */
  readonly short: string;
}

/** npm's own limit. */
const LONGEST = 214;

const NAME = /^(?:@[a-z\d~-][a-z\d._~-]*\/)?([a-z\d~-][a-z\d._~-]*)$/;

/** Names that would be taken for something else, by npm or by Node. */
const RESERVED = new Set(["node_modules", "favicon.ico"]);

/** Reads a name as npm would. @throws {CliError} where npm would refuse it. */
export function readPackageName(text: string): PackageName {
  const [, short] = NAME.exec(text) ?? [];
  if (short && text.length <= LONGEST && !RESERVED.has(short) && !short.startsWith("-")) {
    return { full: text, short };
  }
  const likely = suggestion(text);
  throw new CliError(
    `“${text}” cannot be the name of a package: use small letters, digits and dashes${
      likely ? `, such as ${likely}` : ""
    }.`,
  );
}

function suggestion(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}
