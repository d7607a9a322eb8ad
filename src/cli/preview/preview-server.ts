import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CliError, systemCode } from "../cli-error.js";
import { HOST, isOwnHost } from "./is-own-host.js";
import { PREVIEW_SCRIPT, PREVIEW_STYLES, previewPage } from "./preview-page.js";

/** What a preview shows at the moment. */
export interface Shown {
  /** The name of the file. */
  readonly file: string;
  readonly text: string;
  /** Another one after every change. */
  readonly version: string;
}

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
  /** Why it cannot be shown at the moment. */
  #lost = "";

  /**
   * @param built the folder of the build.
   * @param say hears of what goes wrong later; the preview goes on.
   */
  constructor(shown: Shown, built: URL, say: (sentence: string) => void) {
    this.#shown = shown;
    this.#built = built;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    this.#server.on("error", (error) => {
      if (this.#server.listening) say(`The preview has trouble: ${error.message}.`);
    });
  }

  /**
   * @param ports the first of them that can be had is taken; 0 is any that is free.
   * @returns the address of the page.
   * @throws {CliError} where none can be had, about the last one.
   */
  async listen([port = 0, ...others]: readonly number[]): Promise<string> {
    try {
      this.#server.listen(port, HOST);
      await once(this.#server, "listening");
    } catch (error) {
      if (others.length > 0) return this.listen(others);
      throw portError(port, error);
    }
    return `http://${HOST}:${this.#port}/`;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#lost = "";
    for (const listener of this.#listeners) this.#tell(listener);
  }

  /** Says in the page why there is nothing to show, until there is. */
  lose(reason: string): void {
    this.#lost = reason;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host } = request.headers;
    if (!isOwnHost(host, this.#port))
      return send(response, 403, TYPES.text, "Not from another site.\n");
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

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
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
    if (response.req.method === "HEAD") return void response.end();
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
    this.#tell(response);
  }

  #tell(listener: ServerResponse): void {
    const [event, data] = this.#lost ? ["lost", this.#lost] : ["version", this.#shown.version];
    listener.write(`event: ${event}\ndata: ${data}\n\n`);
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
