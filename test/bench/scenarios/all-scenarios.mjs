import { coreGrowth } from "./core-growth.mjs";
import { firstCode } from "./first-code.mjs";
import { growth } from "./growth.mjs";
import { hundredThousandNodes } from "./hundred-thousand-nodes.mjs";
import { manyMaps } from "./many-maps.mjs";
import { tenThousandNodes, thousandNodes } from "./many-nodes.mjs";
import { memory } from "./memory.mjs";
import { tenFirstPicture } from "./ten-first-picture.mjs";
import { tenToggle } from "./ten-toggle.mjs";
import { webVitals } from "./web-vitals.mjs";

/** In the order they run. */
export const scenarios = [
  firstCode,
  tenFirstPicture,
  tenToggle,
  thousandNodes,
  tenThousandNodes,
  hundredThousandNodes,
  memory,
  growth,
  coreGrowth,
  manyMaps,
  webVitals,
];
