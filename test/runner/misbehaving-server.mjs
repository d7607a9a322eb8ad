import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { freePort } from "./free-port.mjs";
import { answers } from "./misbehaving-answers.mjs";

const TYPES = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css" };

/** What was asked at a place, and what is to be done about it. */
class Place {
  /** For each request: whether all was sent, or the connection was closed before. */
  requests = [];
  isRecovered = false;
  /** Part of the names of files that do not arrive. */
  missing = undefined;

  constructor() {
    this.released = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  /** Keeps what becomes of a request. */
  follow(response) {
    const request = { isSent: false, isClosed: false };
    this.requests.push(request);
    response.once("finish", () => {
      request.isSent = true;
    });
    response.once("close", () => {
      request.isClosed = true;
    });
  }
}

/**
 * A server that misbehaves on purpose, on a port of its own and below `/wire/` of the test runner.
 *
 * An address is `/wire/PLACE/ANSWER?title=…`; `ANSWER` is a name of misbehaving-answers.mjs. It is
 * given until a test says that the place has recovered; from then on a sound roadmap is. Other
 * sites may read it, but for `?cors=no`. `/wire/PLACE/dist/…` is a file of the build, and fails
 * where a test says that it is missing.
 *
 * Tests talk to it by commands: see test/browser/support/wire.ts.
 */
export function misbehavingServer() {
  const places = new Map();
  const placeOf = (name) => {
    if (!places.has(name)) places.set(name, new Place());
    return places.get(name);
  };
  const handle = (request, response) => answer(request, response, placeOf);
  const server = createServer(handle);
  const late = createServer(handle);
  let latePort;
  const commands = {
    origin: () => `http://127.0.0.1:${server.address().port}`,
    /** Where nobody listens yet. */
    lateOrigin: async () => {
      latePort ??= await freePort();
      return `http://127.0.0.1:${latePort}`;
    },
    listen: () => listen(late, latePort),
    hangUp: () => close(late),
    requests: (name) => placeOf(name).requests,
    release: (name) => placeOf(name).release(),
    recover: (name) => {
      placeOf(name).isRecovered = true;
    },
    miss: ({ place, files }) => {
      placeOf(place).missing = files;
    },
  };

  /** On the site of the test runner itself. */
  function middleware(context, next) {
    if (!context.path.startsWith("/wire/")) return next();
    context.respond = false;
    // The test runner complains about what nobody has answered.
    context.status = 200;
    return handle(context.req, context.res);
  }

  const plugin = {
    name: "misbehaving-server",
    async serverStart() {
      await listen(server);
    },
    async serverStop() {
      await Promise.all([close(server), close(late)]);
    },
    async executeCommand({ command, payload }) {
      if (!command.startsWith("wire:")) return undefined;
      const result = await commands[command.slice("wire:".length)](payload);
      // Where nothing comes back, the test runner takes the command for unknown.
      return { result };
    },
  };
  return { plugin, middleware };
}

function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve());
  });
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(request, response, placeOf) {
  const { pathname, searchParams: query } = new URL(request.url, "http://127.0.0.1");
  const [, , name, ...rest] = decodeURI(pathname).split("/");
  const place = placeOf(name);
  // On a connection that was used before, browsers ask again without being told to.
  response.setHeader("Connection", "close");
  response.setHeader("Cache-Control", "no-store");
  if (query.get("cors") !== "no") response.setHeader("Access-Control-Allow-Origin", "*");
  place.follow(response);
  if (rest[0] === "dist") return sendFile(rest.join("/"), place, response);
  const give = place.isRecovered ? answers.sound : answers[rest.join("/")];
  const title = query.get("title") ?? "From the wire";
  return give({ request, response, query, title, released: place.released });
}

function sendFile(path, { missing }, response) {
  if (missing !== undefined && path.includes(missing)) {
    response.socket.destroy();
    return;
  }
  const file = createReadStream(new URL(`../../${path}`, import.meta.url));
  response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
  file.once("error", () => response.writeHead(404).end());
  file.pipe(response);
}
