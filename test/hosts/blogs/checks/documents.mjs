import { readdirSync, readFileSync } from "node:fs";

const house = new URL("../../../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, house), "utf8");

const filesIn = (folder, ending) =>
  readdirSync(new URL(folder, house))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const documents = [
  "README.md",
  "data/README.md",
  ...filesIn("docs", ".md"),
  ...filesIn("stories/guides", ".mdx"),
];

function blocksIn(path) {
  const text = read(path);
  const blocks = text.matchAll(/^( *)```html\n([\s\S]*?)^\1```$/gm);
  return Array.from(blocks, ({ 2: code, index }) => {
    const line = text.slice(0, index).split("\n").length + 1;
    return [`${path}:${line}`, code];
  });
}

/** The article that a block names, where it is not in the block. */
function articleFor(code) {
  const [, id] = / from="#([\w-]+)"/.exec(code) ?? [];
  if (!id || code.includes(`id="${id}"`)) return "";
  return `<article id="${id}">
    <h2>Step 1: Know your flour</h2><ul><li>Wheat</li><li>Rye</li></ul>
    <h2>Step 2: Keep a starter</h2>
  </article>`;
}

/** A blank page with a block pasted into it. */
function pageWith(code) {
  if (/^<!doctype html>/i.test(code)) return code;
  const isForHead = !/<roadmap-|<iframe|data-roadmap/.test(code);
  const script = /<script[^>]*\ssrc=/.test(code)
    ? ""
    : '<script src="roadmap-graph.min.js" defer></script>';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A blank page</title>
    <link rel="icon" href="data:,">
    ${isForHead ? code : ""}
    ${script}
  </head>
  <body>
    ${articleFor(code)}
    ${isForHead ? '<roadmap-graph src="/my-roadmap.json"></roadmap-graph>' : code}
  </body>
</html>`;
}

const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/roadmap-graph@[\d.]+\/dist\/([\w./-]+)/;

/** With the value of each file, which the text tells how to find. */
function withIntegrity(code, values) {
  const addressed = new RegExp(`${CDN.source}("[^<]*?)sha384-…`, "g");
  return code.replace(addressed, (all, file) => all.replace("sha384-…", values[file]));
}

/** What stands elsewhere: a CDN with both packages, and the second file of the data. */
async function serveTheRest({ page, origin }) {
  const headers = { "access-control-allow-origin": "*" };
  await page.route(CDN, async (route) => {
    const [, file] = CDN.exec(route.request().url());
    const response = await route.fetch({ url: `${origin}/roadmap-graph/${file}` });
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await page.route(
    /\/backend-roadmap-data@[\d.]+\/roadmap\.json$|\/roadmap\.ar\.json$/,
    (route) => {
      const [name] = /[\w.]+$/.exec(route.request().url());
      return route.fulfill({
        body: read(`data/${name}`),
        contentType: "application/json",
        headers,
      });
    },
  );
}

/** Whether a map that has something between its tags shows just that, not the ten steps. */
const isOwn = (map) => map.childElementCount === 0 || map.roadmap.id !== "backend";

/** What a block has of ours is there, and not empty. */
async function showsAll(site) {
  const { page } = site;
  const shown = {
    "roadmap-graph": (element) => element.getByRole("treeitem"),
    ":is([data-roadmap], [data-roadmap-src], [data-roadmap-from])": (element) =>
      element.locator("roadmap-graph").getByRole("treeitem"),
    "roadmap-next": (element) => element.getByRole("heading"),
    "roadmap-faq": (element) => element.locator("summary"),
    iframe: (element) => element.contentFrame().getByRole("treeitem"),
  };
  await page.locator(Object.keys(shown).join()).first().waitFor();
  for (const [selector, contentOf] of Object.entries(shown)) {
    for (const element of await page.locator(selector).all()) {
      await contentOf(element).first().waitFor();
    }
  }
  for (const map of await page.locator("roadmap-graph").all()) {
    await site.expect(() => map.evaluate(isOwn), true);
  }
}

/** Files that a page allows to be loaded later arrive by the values it gives. */
async function importsAll({ page }, code) {
  for (const [address] of code.matchAll(new RegExp(`${CDN.source}(?=": "sha384)`, "g"))) {
    await page.evaluate((file) => import(file), address);
  }
}

async function isShown(site, code) {
  const values = await (
    await site.page.request.get(`${site.origin}/roadmap-graph/integrity.json`)
  ).json();
  const filled = withIntegrity(code, values);
  const folder = code.includes('"./roadmap-graph/') ? "/" : "/roadmap-graph/";
  await site.page.route("**/blank.html", (route) =>
    route.fulfill({ body: pageWith(filled), contentType: "text/html" }),
  );
  await serveTheRest(site);
  await site.open(`${folder}blank.html`);
  await showsAll(site);
  await importsAll(site, filled);
}

export const checksOf = () =>
  Object.fromEntries(
    documents.flatMap(blocksIn).map(([name, code]) => [name, (site) => isShown(site, code)]),
  );
