import { linesStyles } from "./lines.styles.js";
import { nodeStyles } from "./node.styles.js";
import { panelStyles } from "./panel.styles.js";

/** Everything that a map needs beyond its first picture. */
export const liveStyles = [linesStyles, nodeStyles, panelStyles];
