import { renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { startPreview } from "../../../src/cli/preview/start-preview.js";
import { folderWith, terminal } from "./support/terminal.js";

const roadmap = (title: string) =>
  JSON.stringify({
    formatVersion: 1,
    id: "r",
    title,
    steps: [{ id: "a", title: "A", summary: "Says something." }],
  });

/** A preview of `a.json`, with a build that is none. */
async function previewed(text = roadmap("One"), file = "a.json") {
  const cwd = folderWith({
    [file]: text,
    "secret.json": "secret",
    "dist/roadmap-graph.min.js": "/* script */",
    "dist/cdn/live-map.js": "/* chunk */",
    "dist/cdn/languages/de.js": "/* language */",
    "dist/index.js": "/* module */",
  });
  const { io, written } = terminal({ cwd });
  const built = pathToFileURL(`${cwd}/dist/`);
  const preview = await startPreview({ file, ports: [0], built }, io);
  onTestFinished(() => preview.close());
  const get = (path: string) => fetch(new URL(path, preview.url));
  return { cwd, path: join(cwd, file), io, built, preview, written, get };
}

/** The versions that a page hears of, one after the other. */
async function versionsOf(url: string) {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const { body, headers } = await fetch(new URL("/events", url), { signal: ends.signal });
  expect(headers.get("content-type")).toBe("text/event-stream");
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let heard = "";
  return async function next(name = "version"): Promise<string> {
    for (;;) {
      const pattern = new RegExp(`event: ${name}\\ndata: (.*?)\\n\\n(.*)`, "s");
      const [event, data, rest] = pattern.exec(heard) ?? [];
      if (event) {
        heard = rest ?? "";
        return data ?? "";
      }
      heard += decoder.decode((await reader.read()).value, { stream: true });
    }
  };
}

/** Asks for a path as it is, with a host of one's choice. */
function rawStatus(url: string, path: string, host?: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("preview", () => {
  it("shows a page with the map, on this machine only", async () => {
    const { preview, get, written } = await previewed();
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await get("/");
    expect(page.headers.get("content-security-policy")).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(await page.text()).toContain("<roadmap-graph");
    expect(await (await get("/roadmap-graph.min.js")).text()).toBe("/* script */");
    expect(await (await get("/cdn/languages/de.js")).text()).toBe("/* language */");
    expect(await (await get("/roadmap.json?x")).json()).toMatchObject({ title: "One" });
    expect(written.err).toBe("No problems in 1 file.\n");
  });

  it("has no script in the page itself, which its policy would not run", async () => {
    const { get } = await previewed();
    const page = await (await get("/")).text();
    expect(page).not.toMatch(/<script>|\son\w+=|style=/);
    for (const path of ["/preview.js", "/preview.css"]) expect((await get(path)).status).toBe(200);
  });

  it("tells the page of a change as soon as the file is saved", async () => {
    const { preview, path, get } = await previewed();
    const next = await versionsOf(preview.url);
    const first = await next();
    writeFileSync(path, roadmap("Two"));
    expect(await next()).not.toBe(first);
    expect(await (await get("/roadmap.json")).json()).toMatchObject({ title: "Two" });
  });

  it("goes on when an editor renames another file to this one, again and again", async () => {
    const { preview, cwd, path, get } = await previewed();
    const next = await versionsOf(preview.url);
    await next();
    for (const title of ["Two", "Three", "Four"]) {
      writeFileSync(join(cwd, "a.json.tmp"), roadmap(title));
      renameSync(join(cwd, "a.json.tmp"), path);
      await next();
      expect(await (await get("/roadmap.json")).json()).toMatchObject({ title });
    }
  });

  it("goes on when the file was gone", async () => {
    const { preview, path } = await previewed();
    const next = await versionsOf(preview.url);
    const first = await next();
    rmSync(path);
    writeFileSync(path, roadmap("Back"));
    expect(await next()).not.toBe(first);
  });

  it("says in the page and in the terminal that the file is gone, until it is back", async () => {
    const { preview, path, written } = await previewed("{ broken");
    const next = await versionsOf(preview.url);
    const first = await next();
    rmSync(path);
    const reason = await next("lost");
    expect(reason).toMatch(/^There is no file “a\.json”.* The preview goes on when it is there\.$/);
    expect(written.err).toContain(`${reason}\n`);
    const later = await versionsOf(preview.url);
    expect(await later("lost")).toBe(reason);
    writeFileSync(path, "{ broken");
    expect(await next()).not.toBe(first);
  });

  it("reads and reports once where the first port is taken", async () => {
    const { preview, cwd, built } = await previewed();
    const { io, written } = terminal({ cwd });
    const ports = [Number(new URL(preview.url).port), 0];
    const second = await startPreview({ file: "a.json", ports, built }, io);
    onTestFinished(() => second.close());
    expect(second.url).not.toBe(preview.url);
    expect(written.err).toBe("No problems in 1 file.\n");
  });

  it("says in the terminal what is wrong, and gives the map the file as it is", async () => {
    const { preview, path, get, written } = await previewed('{\n "id": 1,\n}');
    expect(written.err).toContain("a.json:3:1  error");
    expect(await (await get("/roadmap.json")).text()).toBe('{\n "id": 1,\n}');
    const next = await versionsOf(preview.url);
    await next();
    writeFileSync(path, roadmap("Sound"));
    await next();
    expect(written.err).toContain("No problems in 1 file.");
  });

  it.each([
    "/secret.json",
    "/a.json",
    "/index.js",
    "/cdn/../index.js",
    "/cdn/../../secret.json",
    "/cdn/%2e%2e/index.js",
    "/cdn/..%2findex.js",
    "/cdn/..\\index.js",
    "//etc/passwd",
    "/cdn/",
    "/cdn/nowhere.js",
    "/roadmap-graph.min.js/",
  ])("gives no file for %s", async (path) => {
    const { preview } = await previewed();
    expect(await rawStatus(preview.url, path)).toBe(404);
  });

  it("answers neither to other names nor to anything but reading", async () => {
    const { preview, get } = await previewed();
    expect(await rawStatus(preview.url, "/", "evil.example")).toBe(403);
    expect(await rawStatus(preview.url, "/", new URL(preview.url).host)).toBe(200);
    expect((await fetch(preview.url, { method: "POST" })).status).toBe(405);
    expect((await get("/")).status).toBe(200);
  });

  it("says that a port is taken", async () => {
    const { preview, io, built } = await previewed();
    const port = Number(new URL(preview.url).port);
    const second = startPreview({ file: "a.json", ports: [port], built }, io);
    await expect(second).rejects.toThrow(`Port ${port} is taken`);
  });

  it("says that the script is missing where nothing was built", async () => {
    const { io, cwd } = await previewed();
    const built = pathToFileURL(`${cwd}/nowhere/`);
    await expect(startPreview({ file: "a.json", ports: [0], built }, io)).rejects.toThrow(
      "npm run build",
    );
  });

  it("ends with pages still open", async () => {
    const { preview } = await previewed();
    const next = await versionsOf(preview.url);
    await next();
    await preview.close();
    await expect(fetch(preview.url)).rejects.toThrow();
  });

  it("spells out a name of a file that would be markup", async () => {
    const { get } = await previewed(roadmap("One"), "<b>&.json");
    expect(await (await get("/")).text()).toContain("<title>&lt;b&gt;&amp;.json");
  });
});
