import { html, nothing, type TemplateResult } from "lit";
import type { RoadmapLink } from "../core/model/roadmap.js";
import type { Words } from "../core/words.js";

/** Places to read on, with what kind they are. */
export function linksTemplate(
  links: readonly RoadmapLink[],
  words: Words,
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<ul class="resources">
    ${links.map(
      ({ title, url, type }) =>
        html`<li>
          ${type ? html`<span class="badge">${words.linkType(type)}</span>` : nothing}
          ${url ? html`<a href=${url} rel="noopener">${title}</a>` : html`<span>${title}</span>`}
        </li>`,
    )}
  </ul>`;
}
