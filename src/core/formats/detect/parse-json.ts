import { ImportError } from "../imported.js";

/**
 * Reads JSON.
 *
 * @throws {ImportError} `not-json`, with the words of the parser and the place.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      "not-json",
      `It is no sound JSON, so it has to be put right first: ${reason.replace(/\s+/g, " ")}${placeIn(text, reason)}.`,
    );
  }
}

/** Line and column, where the parser counts characters only. */
function placeIn(text: string, reason: string): string {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position === undefined || reason.includes("line ")) return "";
  const before = text.slice(0, Number(position));
  const line = before.split("\n").length;
  return ` (line ${line} column ${before.length - before.lastIndexOf("\n")})`;
}
