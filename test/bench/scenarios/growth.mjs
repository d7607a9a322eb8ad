import { libraryNamed } from "../libraries.mjs";
import { closeAndOpen, mount, openWith } from "./library-page.mjs";

export const SIZES = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

const ours = libraryNamed("roadmap-graph");

/** How our element grows with the number of nodes, all open. */
export const growth = {
  name: "growth",
  runs: (runs) => Math.ceil(runs / 2),
  cases: (libraries) =>
    libraries.includes(ours) ? SIZES.map((count) => ({ row: `${count}`, count })) : [],
  async measure({ open, record }, { count }) {
    const session = await openWith(open, count);
    record(await mount(session, ours));
    record({ elements: await session.page.evaluate(() => bench.countElements()) });
    await closeAndOpen(session, "n1", record);
  },
};
