import { once } from "node:events";
import { createServer } from "node:http";
import sirv from "sirv";
import { STRICT_POLICY } from "../runner/strict-policy.mjs";

/** Serves a folder on this machine, as a host of static files does. */
export async function serveFolder(folder) {
  // With tags it says `no-cache`; without them `no-store`, and browsers keep no page to go back to.
  const serve = sirv(folder, { dev: true, etag: true, extensions: ["html"] });
  const server = createServer((request, response) => {
    // Told, not enforced: what hosts themselves write into pages breaks it. Icons are their own.
    response.setHeader(
      "Content-Security-Policy-Report-Only",
      `${STRICT_POLICY}; img-src 'self' data:`,
    );
    serve(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
