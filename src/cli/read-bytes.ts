import { Buffer } from "node:buffer";
import { CliError } from "./cli-error.js";

/** More is not read, on the command line as in the page. */
export const MAX_BYTES = 50_000_000;

/**
 * Reads all that a stream gives; counts on the way, since sizes that are announced need not be
 * true.
 *
 * @param what how the message begins where it is too much.
 * @throws {CliError}
 */
export async function readBytes(
  stream: AsyncIterable<Uint8Array | string>,
  what: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > MAX_BYTES) {
      throw new CliError(`${what} has more than ${MAX_BYTES / 1e6} MB: divide it into several.`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
