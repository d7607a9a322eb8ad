/** What a page fetches for a library: our adapter to it, and of ours the build itself. */
export function scriptsOf({ name, script }) {
  const adapter = `/bundles/${name}/${name}.js`;
  return script?.endsWith(".min.js") || !script ? [adapter] : [adapter, `/dist/${script}`];
}

/** Opens a page that has its roadmap at hand, but nothing of the library yet. */
export async function openWith(open, roadmap, options) {
  const session = await open(options);
  await session.page.evaluate((url) => bench.load(url), `/roadmaps/${roadmap}.json`);
  await session.page.evaluate(() => bench.untilCalm());
  return session;
}

/** How long the main thread has worked since the page was opened, in milliseconds. */
export async function workOf({ devtools }) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** Lets the library draw the map; the times it took. */
export function mount({ page }, library) {
  return page.evaluate((scripts) => bench.mount(scripts), scriptsOf(library));
}

/** One toggle: time by the clock, work of the main thread, and the longest frame that follows. */
async function toggle(session, id) {
  await session.page.evaluate(() => bench.untilCalm());
  const before = await workOf(session);
  const clock = await session.page.evaluate((branch) => bench.toggle(branch), id);
  const work = (await workOf(session)) - before;
  return { clock, work, frame: await session.page.evaluate(() => bench.longestFrame()) };
}

/**
 * Closes and opens a branch. `close` and `open` are the work of the main thread until the frame
 * that shows it, less what the measuring itself needs; the times by the clock are multiples of
 * 16.7 ms, since a frame waits for the display.
 */
export async function closeAndOpen(session, id, record) {
  const can = await session.page.evaluate(() => bench.can());
  if (!can.toggle) return;
  const nothing = await toggle(session, undefined);
  for (const name of ["close", "open"]) {
    const { clock, work, frame } = await toggle(session, id);
    record({
      // The first frame of an animation may come in between; it is not part of this one.
      [name]: Math.min(clock, Math.max(0, work - nothing.work)),
      [`${name}Clock`]: clock,
      [`${name}Frame`]: frame,
    });
  }
}
