import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../runner/free-port.mjs";
import { bundles } from "./bundle-peers.mjs";
import { generateRoadmap } from "./roadmaps.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const project = fileURLToPath(new URL("../..", import.meta.url));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
};

/** Nothing but a place for a map, and the measuring. */
const blank = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px sans-serif } #map { width: 1180px; height: 800px }</style>
<script type="module" src="/page/measuring.js"></script>
<div id="map"></div>
</html>`;

const generated = new Map();

function roadmapText(name) {
  if (name === "ten") return readFileSync(`${project}/data/roadmap.json`, "utf8");
  if (!generated.has(name)) generated.set(name, JSON.stringify(generateRoadmap(Number(name))));
  return generated.get(name);
}

function answer(path, folders) {
  const [, first, ...rest] = path.split("/");
  if (first === "blank.html") return blank;
  if (first === "roadmaps") return roadmapText(rest[0].replace(".json", ""));
  if (first === "index.html") return readFileSync(`${project}/index.html`);
  const folder = folders[first];
  const file = folder && join(folder, normalize(rest.join("/")));
  return file && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

/**
 * Serves the pages of the benchmark on this machine, uncompressed and without caching.
 *
 * @param {string} dist the folder of our build
 */
export async function servePages(dist) {
  const folders = { dist, page: `${here}page`, bundles };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const body = answer(path, folders);
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Cache-Control": "no-store",
      // An isolated page has a clock of 5 µs instead of 100 µs.
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    });
    response.end(body);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
