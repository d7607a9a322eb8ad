import { mount, openWith } from "./library-page.mjs";

const PEERS_AT = 10_000;
const OURS_AT = [10_000, 100_000];

/** The heap of scripts, of elements, and of typed arrays, after garbage was collected. */
async function heapOf({ devtools }) {
  await devtools.send("HeapProfiler.enable");
  for (let time = 0; time < 3; time++) await devtools.send("HeapProfiler.collectGarbage");
  const usage = await devtools.send("Runtime.getHeapUsage");
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

/** Memory of a page with a large map, all open; what an empty page needs is taken off later. */
export const memory = {
  name: "memory",
  runs: (runs) => Math.ceil(runs / 5),
  patience: 90_000,
  cases: (libraries) => [
    { row: "empty-page" },
    ...libraries
      .filter(({ isTenOnly }) => !isTenOnly)
      .flatMap((library) =>
        (library.isOurs ? OURS_AT : [PEERS_AT]).map((count) => ({
          row: count === PEERS_AT ? library.name : `${library.name}-${count}`,
          library,
          count,
        })),
      ),
  ],
  async measure({ open, record }, { library, count }) {
    const session = await (library ? openWith(open, count) : open());
    if (library) await mount(session, library);
    await session.page.evaluate(() => bench.untilCalm());
    record({ bytes: await heapOf(session), nodes: count ?? 0 });
  },
};
