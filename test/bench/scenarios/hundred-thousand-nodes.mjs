import { libraryNamed } from "../libraries.mjs";
import { openWith, scriptsOf } from "./library-page.mjs";

const COUNT = 100_000;

/** Where the build keeps what checks a document; the one place to change. */
const VALIDATION = "/dist/core/model/parse-roadmap.js";

const ours = libraryNamed("roadmap-graph");

/** Only reading the document: the least any library that checks its input needs. */
async function readOnly({ open, record }) {
  const { page } = await open();
  const times = await page.evaluate(
    async ([url, validation]) => {
      const [text, { parseRoadmap }] = await Promise.all([
        fetch(url).then((response) => response.text()),
        import(validation),
      ]);
      await bench.untilCalm();
      const start = performance.now();
      const document = JSON.parse(text);
      const parsed = performance.now();
      if (!parseRoadmap(document).roadmap) throw new Error("not valid");
      return { parse: parsed - start, read: performance.now() - start };
    },
    [`/roadmaps/${COUNT}.json`, VALIDATION],
  );
  record(times);
}

/** The element from text to picture, with its code loaded; then three seconds of use. */
async function element({ open, record }) {
  const { page } = await openWith(open, "ten");
  const picture = await page.evaluate(
    ([url, scripts]) => bench.mountText(url, scripts),
    [`/roadmaps/${COUNT}.json`, scriptsOf(ours)],
  );
  record({ picture });
  await page.evaluate(() => bench.watchLongTasks());
  await use(page);
  const { count, longest } = await page.evaluate(() => bench.longTasks());
  record({ longTasks: count, longestTask: longest });
  record({ elements: await page.evaluate(() => bench.countElements()) });
}

async function use(page) {
  const end = Date.now() + 3_000;
  await page.mouse.move(590, 400);
  for (let turn = 0; turn < 15; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("treeitem").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowRight"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(Math.max(0, end - Date.now()));
}

/** A hundred thousand nodes, all open: our element beside nothing but reading the document. */
export const hundredThousandNodes = {
  name: "nodes-100000",
  cases: (libraries) =>
    libraries.includes(ours)
      ? [
          { row: "read-only", run: readOnly },
          { row: ours.name, run: element },
        ]
      : [],
  measure: (tools, { run }) => run(tools),
};
