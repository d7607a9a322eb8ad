import { html } from "lit";
import type { NodeContent } from "../../src/element.js";

/** What the page knows about each step, and the map does not. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ fundamentals: 20, language: 90, databases: 45, frameworks: 60, security: 35 },
  ...{ apis: 30, deployment: 50, collaboration: 15, advanced: 60, career: 25 },
};
const MOST = Math.max(...Object.values(HOURS));

/** A step with its work as a bar, as long as it takes, filled as far as it is done. */
export const hours: NodeContent = ({ id, title }, { level, progress: { done, total } }) => {
  const all = HOURS[id];
  if (level > 1 || !all) return undefined;
  return html`<span style="display: grid; gap: 0.35em">
    ${title}
    <span style="display: flex; gap: 0.7em; align-items: center; font-size: 0.85em; font-weight: 400">
      <span style="flex: 1">
        <span style="${BAR} inline-size: ${(100 * all) / MOST}%; ${tint(22)}">
          <span style="${BAR} inline-size: ${total && (100 * done) / total}%; ${tint(75)}"></span>
        </span>
      </span>
      ${all} h
    </span>
  </span>`;
};

const BAR = "display: block; block-size: 0.5em; border-radius: 1em;";

/** Mixed from the colour of the text, so that it goes with every theme. */
const tint = (share: number) =>
  `background: color-mix(in srgb, currentcolor ${share}%, transparent)`;
