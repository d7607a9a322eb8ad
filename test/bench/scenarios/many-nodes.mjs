import { closeAndOpen, mount, openWith } from "./library-page.mjs";

/** How long the map is moved, in milliseconds. */
const PAN = 1_500;

const emptyPage = { row: "empty-page", library: undefined };

/**
 * A large roadmap, all open: the first picture, elements in the page, its first step closed and
 * opened, and moving about. The empty page shows what the display and the machine can do.
 */
const manyNodes = (count, runs) => ({
  name: `nodes-${count}`,
  runs,
  patience: 90_000,
  cases: (libraries) => [
    emptyPage,
    ...libraries
      .filter(({ isTenOnly }) => !isTenOnly)
      .map((library) => ({ row: library.name, library })),
  ],
  async measure({ open, record, screenshots }, { library, row }) {
    const session = await openWith(open, count);
    const { page } = session;
    if (library) {
      record(await mount(session, library));
      if (screenshots) await page.screenshot({ path: `${screenshots}/${row}-${count}.png` });
      record({ elements: await page.evaluate(() => bench.countElements()) });
      await closeAndOpen(session, "n1", record);
    }
    const { p95, worst } = await page.evaluate((duration) => bench.pan(duration), PAN);
    record({ panFrame: p95, panWorst: worst });
  },
});

const half = (runs) => Math.ceil(runs / 2);

export const thousandNodes = manyNodes(1_000, half);
export const tenThousandNodes = manyNodes(10_000, half);
