import { html } from "lit";
import type { NodeContent } from "../../src/element.js";

const HOURS_PER_TOPIC = 3;

/** A step with a badge of what is in it, in hours; topics are left as they are. */
export const hours: NodeContent = ({ title }, { level, progress: { done, total } }) => {
  if (level > 1) return undefined;
  const left = Math.round((total - done) * HOURS_PER_TOPIC);
  return html`<span style="display: grid; gap: 0.2em">
    <span>${title}</span>
    <span style="display: flex; gap: 0.4em; align-items: center; font-size: 0.85em; font-weight: 400">
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.5">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5V8L10.5 9.5" />
      </svg>
      ${`${left} h`}
    </span>
  </span>`;
};
