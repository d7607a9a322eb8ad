import { readFileSync } from "node:fs";
import { closeAndOpen, mount, openWith } from "./library-page.mjs";

const roadmap = new URL("../../../data/roadmap.json", import.meta.url);

/** The ten-step roadmap, all open: closing and opening its first step. */
export const tenToggle = {
  name: "ten-toggle",
  cases: (libraries) =>
    libraries
      .filter(({ name }) => !["mermaid", "roadmap-graph-classic"].includes(name))
      .map((library) => ({ row: library.name, library })),
  async measure({ open, record }, { library }) {
    const { steps } = JSON.parse(readFileSync(roadmap, "utf8"));
    const session = await openWith(open, "ten", { slowdown: 4 });
    await mount(session, library);
    await closeAndOpen(session, steps[0].id, record);
  },
};
