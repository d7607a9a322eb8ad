import { mount, openWith } from "./library-page.mjs";
import { sizeOfScripts } from "./script-size.mjs";

/** The ten-step roadmap, all open: from the request of the scripts to the first picture. */
export const tenFirstPicture = {
  name: "ten-first-picture",
  cases: (libraries) => libraries.map((library) => ({ row: library.name, library })),
  async measure({ open, record, screenshots, dist }, { library }) {
    const session = await openWith(open, "ten", { slowdown: 4 });
    record(await mount(session, library));
    record({ gzip: await sizeOfScripts(session.page, library, dist) });
    if (screenshots) await session.page.screenshot({ path: `${screenshots}/${library.name}.png` });
  },
};
