import { elements, manyNodes, memory, sizes, tenSteps } from "./goals-beside-peers.mjs";
import { hundredThousand, pageLoad, vitals } from "./goals-of-our-own.mjs";

/** The goals and how far they are met. @returns {import("./goal-kinds.mjs").Row[]} */
export function goalRows(figures) {
  return [
    ...sizes(figures),
    ...tenSteps(figures),
    ...manyNodes(figures, 1_000),
    ...manyNodes(figures, 10_000),
    elements(figures),
    ...hundredThousand(figures),
    memory(figures),
    ...pageLoad(figures),
    ...vitals(figures),
  ];
}
