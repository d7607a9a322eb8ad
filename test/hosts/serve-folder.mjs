import { once } from "node:events";
import { createServer } from "node:http";
import sirv from "sirv";

/** Serves a folder on this machine, as a host of static files does. */
export async function serveFolder(folder) {
  // With tags it says `no-cache`; without them `no-store`, and browsers keep no page to go back to.
  const server = createServer(sirv(folder, { dev: true, etag: true, extensions: ["html"] }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
