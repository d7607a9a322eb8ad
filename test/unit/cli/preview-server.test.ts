import type { Server } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { PreviewServer } from "../../../src/cli/preview/preview-server.js";
import { folderWith } from "./support/terminal.js";

const servers = vi.hoisted((): Server[] => []);

vi.mock("node:http", async (original) => {
  const http = await original<typeof import("node:http")>();
  const createServer = (...given: Parameters<typeof http.createServer>) => {
    const server = http.createServer(...given);
    servers.push(server);
    return server;
  };
  return { ...http, createServer };
});

/** A server under way, at the first of these ports that is free. */
async function listening(...ports: readonly number[]) {
  const said: string[] = [];
  const shown = { file: "a.json", text: "{}", version: "1" };
  const built = pathToFileURL(`${folderWith()}/`);
  const server = new PreviewServer(shown, built, (sentence) => said.push(sentence));
  const url = await server.listen(ports);
  onTestFinished(() => server.close());
  return { url, port: Number(new URL(url).port), said };
}

describe("PreviewServer", () => {
  it("takes the first port that can be had", async () => {
    const { port } = await listening(0);
    const second = await listening(port, 0);
    expect(second.port).not.toBe(port);
    expect(second.said).toEqual([]);
    await expect(listening(port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it("outlives what goes wrong later, and says so each time", async () => {
    const { url, said } = await listening(0);
    for (const reason of ["no more files", "still none"]) {
      servers.at(-1)?.emit("error", new Error(reason));
    }
    expect(said).toEqual([
      "The preview has trouble: no more files.",
      "The preview has trouble: still none.",
    ]);
    expect((await fetch(url)).status).toBe(200);
  });

  it("keeps no one listening who asks for the head of the events only", async () => {
    const { port } = await listening(0);
    const socket = connect(port, "127.0.0.1");
    const head = `HEAD /events HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
    socket.write(head);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*event-stream.*\r\n\r\n$/s);
  });
});
