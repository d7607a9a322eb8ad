import { CliError, systemCode } from "./cli-error.js";
import { readBytes } from "./read-bytes.js";
import type { Source } from "./source.js";

/** How long an answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Fetches a document.
 *
 * @param signal ends it.
 * @throws {CliError} where it does not arrive whole.
 */
export async function fetchSource(
  address: string,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<Source> {
  checkAddress(address);
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const response = await fetch(address, {
      signal: ends,
      headers: {
        accept: "application/json, text/html, text/markdown, text/plain;q=0.9, */*;q=0.5",
      },
    });
    if (!response.ok) throw new CliError(refusal(address, response.status));
    return await sourceOf(response, address);
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(failure(address, error, timeout));
  }
}

/** The message of `fetch` would repeat a password. */
function checkAddress(address: string): void {
  if (!URL.canParse(address)) throw new CliError(`“${address}” is no address: check it.`);
  const { username, password, host } = new URL(address);
  if (!username && !password) return;
  throw new CliError(
    `The address at ${host} has a name or password in it, which is not sent: save the document and give its file.`,
  );
}

async function sourceOf(response: Response, label: string): Promise<Source> {
  const url = response.url || label;
  const contentType = response.headers.get("content-type");
  const bytes = response.body
    ? await readBytes(response.body as unknown as AsyncIterable<Uint8Array>, label)
    : new Uint8Array();
  const name = lastPart(url);
  return { label, bytes, url, ...(name && { name }), ...(contentType && { contentType }) };
}

function lastPart(url: string): string {
  const part = new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(part).replace(/(?<=.)\.[^.]*$/, "");
  } catch {
    return part;
  }
}

function refusal(address: string, status: number): string {
  const advice =
    status === 404 || status === 410
      ? "check the address"
      : status === 401 || status === 403
        ? "save the page from your browser and import the file"
        : "try again later";
  return `${address} answers with status ${status}: ${advice}.`;
}

function failure(address: string, error: unknown, timeout: number): string {
  const { name, cause } = error as { name?: unknown; cause?: unknown };
  if (name === "TimeoutError") {
    return `${address} did not answer within ${timeout / 1000} seconds: try again later.`;
  }
  if (name === "AbortError") return "Cancelled.";
  const redirect = redirectFailure(cause);
  if (redirect) return `${address} ${redirect}`;
  const code = systemCode(cause) || systemCode(error);
  const reason = code ? ` (${code})` : "";
  return `${address} cannot be reached${reason}: check the address and the connection.`;
}

/** Node has no codes for what is wrong with where an answer leads. */
function redirectFailure(cause: unknown): string | undefined {
  const message = cause instanceof Error ? cause.message : "";
  if (/redirect count/i.test(message)) {
    return "leads from one address to the next without end: check the address.";
  }
  if (/URL scheme|Invalid URL/i.test(message)) {
    return "leads to what is no address of the web: check the address.";
  }
  return undefined;
}
