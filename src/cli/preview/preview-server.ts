import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CliError, systemCode } from "../cli-error.js";
import { PREVIEW_SCRIPT, PREVIEW_STYLES, previewPage } from "./preview-page.js";

/** What a preview shows at the moment. */
export interface Shown {
  /** The name of the file. */
  readonly file: string;
  readonly text: string;
  /** Another one after every change. */
  readonly version: string;
}

/** Only this machine is let in. */
const HOST = "127.0.0.1";

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'",
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  text: "text/plain; charset=utf-8",
} as const;

/** Files of the build that a page may ask for; no other path leads to a file. */
const BUILT = /^\/(roadmap-graph\.min\.js|cdn\/(?:[\w-]+\/)?[\w-]+(?:\.[\w-]+)*\.js)$/;

/** Serves a page with a map of what is shown, and tells it of changes. */
export class PreviewServer {
  readonly #server: Server;
  readonly #built: URL;
  readonly #listeners = new Set<ServerResponse>();
  #shown: Shown;

  /** @param built the folder of the build. */
  constructor(shown: Shown, built: URL) {
    this.#shown = shown;
    this.#built = built;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /**
   * @param port 0 takes any that is free.
   * @returns the address of the page.
   * @throws {CliError} where the port is taken.
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", (error) => reject(portError(port, error)));
      this.#server.listen(port, HOST, resolve);
    });
    return `http://${HOST}:${(this.#server.address() as AddressInfo).port}/`;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOwn(request)) return send(response, 403, TYPES.text, "Not from another site.\n");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return send(response, 405, TYPES.text, "This is for reading only.\n");
    }
    const [path = "/"] = (request.url ?? "/").split("?");
    switch (path) {
      case "/":
        return send(response, 200, TYPES.html, previewPage(this.#shown.file, this.#shown.version));
      case "/preview.css":
        return send(response, 200, TYPES.css, PREVIEW_STYLES);
      case "/preview.js":
        return send(response, 200, TYPES.js, PREVIEW_SCRIPT);
      case "/roadmap.json":
        return send(response, 200, TYPES.json, this.#shown.text);
      case "/events":
        return this.#listen(response);
      default:
        return this.#sendBuilt(path, response);
    }
  }

  /** A site whose name was made to lead here still gives its own name as the host. */
  #isOwn({ headers }: IncomingMessage): boolean {
    const { port } = this.#server.address() as AddressInfo;
    return headers.host === `${HOST}:${port}` || headers.host === `localhost:${port}`;
  }

  async #sendBuilt(path: string, response: ServerResponse): Promise<void> {
    const [, file] = BUILT.exec(path) ?? [];
    const text =
      file && (await readFile(new URL(file, this.#built), "utf8").catch(() => undefined));
    if (text) send(response, 200, TYPES.js, text);
    else send(response, 404, TYPES.text, "There is nothing here.\n");
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
    this.#tell(response);
  }

  #tell(listener: ServerResponse): void {
    listener.write(`event: version\ndata: ${this.#shown.version}\n\n`);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, "content-type": type });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function portError(port: number, error: unknown): CliError {
  const code = systemCode(error);
  if (code === "EADDRINUSE") {
    return new CliError(`Port ${port} is taken: choose another, or let --port 0 find a free one.`);
  }
  if (code === "EACCES") {
    return new CliError(`Port ${port} may not be used: choose one above 1023.`);
  }
  return new CliError(`The preview cannot start: ${String(error)}.`);
}
