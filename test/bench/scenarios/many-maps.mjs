import { libraryNamed } from "../libraries.mjs";
import { openWith, workOf } from "./library-page.mjs";

const ours = libraryNamed("roadmap-graph");

/** Waits until the main thread had next to nothing to do for a second. */
async function untilIdle(session) {
  for (let before = await workOf(session); ; ) {
    await session.page.waitForTimeout(1_000);
    const now = await workOf(session);
    if (now - before < 20) return now;
    before = now;
  }
}

/** As in a long article: a paragraph, a map, a paragraph, a map. */
async function addMaps(count) {
  const roadmap = await (await fetch("/roadmaps/ten.json")).json();
  await import("/dist/cdn/roadmap-graph.js");
  const sections = Array.from({ length: count }, (_, at) => {
    const element = document.createElement("roadmap-graph");
    element.progressKey = `map-${at}`;
    element.data = roadmap;
    const text = document.createElement("p");
    text.textContent = `Map ${at + 1}`;
    return [text, element];
  });
  const container = document.querySelector("#map");
  container.style.height = "auto";
  container.replaceChildren(...sections.flat());
}

async function scrollPast(page) {
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(50);
  }
}

/** Maps of ten steps, closed as they are by default, on one page, one or two of them in view. */
export const manyMaps = {
  name: "many-maps",
  cases: (libraries) =>
    libraries.includes(ours) ? [1, 50].map((count) => ({ row: `${count}`, count })) : [],
  async measure({ open, record }, { count }) {
    const session = await openWith(open, "ten");
    const { page } = session;
    const before = await untilIdle(session);
    await page.evaluate(addMaps, count);
    record({ busy: (await untilIdle(session)) - before });
    await page.evaluate(() => bench.watchLongTasks());
    await page.mouse.move(590, 400);
    await scrollPast(page);
    const { count: longTasks, longest } = await page.evaluate(() => bench.longTasks());
    record({ longTasks, longestTask: longest });
  },
};
