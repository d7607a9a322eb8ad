import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bundles } from "../bundle-peers.mjs";

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * The scripts a page has fetched so far, minified and compressed one by one. The adapter counts
 * where it is one file with the library (less than 1 kB); ours is a file of its own.
 */
export async function sizeOfScripts(page, { isOurs }, dist) {
  const paths = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js")),
  );
  const prefix = isOurs ? "/dist/" : "/bundles/";
  const folder = isOurs ? dist : bundles;
  const fetched = new Set(paths.filter((path) => path.startsWith(prefix)));
  return [...fetched].reduce(
    (sum, path) => sum + gzip(`${folder}/${path.slice(prefix.length)}`),
    0,
  );
}
