import { html, nothing, type TemplateResult } from "lit";
import type { Roadmap } from "../core/model/roadmap.js";
import type { Words } from "../core/words.js";
import { linksTemplate } from "./links-template.js";

/** What comes after the road: how to go on learning, and what to read. */
export function endTemplate(
  { conclusion, resources, related, language }: Roadmap,
  words: Words,
): TemplateResult {
  return html`<div class="end-text" lang=${language ?? nothing}>
    ${conclusion ? html`<p>${conclusion}</p>` : nothing}
    ${resources.map(
      ({ title, summary, links }) =>
        html`<section>
          <h3>${title}</h3>
          ${summary ? html`<p>${summary}</p>` : nothing} ${linksTemplate(links, words)}
        </section>`,
    )}
    ${
      related.length > 0
        ? html`<section>
            <h3>${words.say("furtherReading")}</h3>
            ${linksTemplate(related, words)}
          </section>`
        : nothing
    }
  </div>`;
}
