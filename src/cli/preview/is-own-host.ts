/** Only this machine is let in. */
export const HOST = "127.0.0.1";

/** The port that browsers do not name. */
const HTTP_PORT = 80;

/**
 * Whether a request names this server as its host. A site whose name was made to lead here still
 * gives its own.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return [HOST, "localhost"].some(
    (name) => host === `${name}:${port}` || (port === HTTP_PORT && host === name),
  );
}
