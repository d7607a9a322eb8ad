import { libraryNamed } from "../libraries.mjs";
import { interact } from "./reader-session.mjs";

const ours = libraryNamed("roadmap-graph");
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Runs in the page before anything else in it. */
function watchVitals() {
  const vitals = { shift: 0, paints: [], interactions: {} };
  globalThis.vitals = vitals;
  const isLink = (target) => target.localName === "a";
  // The reader stays on the page, whatever Enter meets.
  addEventListener("click", (event) => event.composedPath().some(isLink) && event.preventDefault());
  const observe = (type, add, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
      ...options,
    });
  const place = (element) => (element?.closest?.("roadmap-graph") ? "map" : "text");
  observe("largest-contentful-paint", ({ startTime, element, size }) => {
    const isInShadow = element?.getRootNode() !== document;
    const owner = isInShadow ? "map" : place(element);
    vitals.paints.push({ startTime, size, owner, tag: element?.localName ?? "" });
  });
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.shift += value;
  });
  observe(
    "event",
    ({ interactionId, duration }) => {
      if (!interactionId) return;
      vitals.interactions[interactionId] = Math.max(
        vitals.interactions[interactionId] ?? 0,
        duration,
      );
    },
    { durationThreshold: 16 },
  );
}

/** As the browser makers define it: of every fifty interactions the worst one is left out. */
function interactionToNextPaint(durations, count) {
  const sorted = durations.toSorted((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(count / 50))] ?? 0;
}

/** The demo page on a slow phone: its text, its stillness, and how it answers. */
export const webVitals = {
  name: "web-vitals",
  runs: (runs) => Math.ceil(runs / 2),
  patience: 180_000,
  cases: (libraries) => (libraries.includes(ours) ? [{ row: "demo" }] : []),
  async measure({ pages, opened, record }) {
    const session = await pages.open({ path: "/index.html", slowdown: 4, context: phone });
    opened.push(session);
    const { page } = session;
    await page.addInitScript(watchVitals);
    await session.goTo();
    await page.waitForTimeout(3_000);
    record(
      await page.evaluate(() => {
        const largest = globalThis.vitals.paints.at(-1);
        const [text] = performance.getEntriesByName("first-contentful-paint");
        return {
          largest: largest.startTime,
          largestIs: `${largest.owner}: ${largest.tag}`,
          text: text.startTime,
        };
      }),
    );
    const count = await interact(page, 100);
    await page.waitForTimeout(1_000);
    const { shift, interactions } = await page.evaluate(() => globalThis.vitals);
    const durations = Object.values(interactions);
    record({
      interactions: count,
      inp: interactionToNextPaint(durations, count),
      worst: Math.max(0, ...durations),
      shift,
    });
  },
};
