import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { writeFragment } from "../../core/formats/fragment.js";
import { questionSlugs } from "../../core/formats/question-slug.js";
import type { Question } from "../../core/model/roadmap.js";
import type { RoadmapIndex } from "../../core/model/roadmap-index.js";
import { tokens } from "../../styles/tokens.js";
import { linkHere } from "../../view/address.js";
import { icon } from "../../view/icons.js";
import { DOWN, LINK } from "../../view/live-icons.js";
import { PrintWatch } from "../../view/print-watch.js";
import { QuestionWatch } from "../../view/question-watch.js";
import { sweepMarkers } from "../../view/sweep-markers.js";
import { Companion } from "../companion/companion.js";
import { companionStyles } from "../companion/companion.styles.js";
import { faqStyles } from "./roadmap-faq.styles.js";

/** A question with the name that links give it. */
interface NamedQuestion extends Question {
  readonly slug: string;
}

/**
 * The questions and answers of a roadmap, one below the other. Each opens on its own, is found
 * by the browser's search, and has a link (`#roadmap-question=…`) that opens it on arrival.
 *
 * Its roadmap is, in this order of precedence, its `data`, the file at its `src`, that of the map
 * it is `for`, that of the first `<roadmap-graph>` on the page, or the one that came with the
 * script. A roadmap without questions leaves it empty.
 *
 * @example
 * ```html
 * <roadmap-faq src="/my-roadmap.json"></roadmap-faq>
 * ```
 *
 * @tag roadmap-faq
 *
 * @attr {string} src - Address of a roadmap, as for the map.
 * @attr {string} for - Id of the `<roadmap-graph>` whose roadmap it shares.
 *
 * @fires {RoadmapErrorEvent} roadmap-error - Its own roadmap cannot be shown.
 *
 * @slot title - Replaces the heading.
 * @slot error - Replaces the notice about what went wrong.
 *
 * @csspart base - Everything.
 * @csspart title - The heading.
 * @csspart item - A question with its answer.
 * @csspart question - A question.
 * @csspart answer - An answer.
 * @csspart link - The link to a question.
 * @csspart loading - What holds the place of questions that are under way.
 * @csspart error - The notice about what went wrong.
 * @csspart button - The button that loads once more.
 *
 * @cssprop [--roadmap-accent=light-dark(#2d56cf, #93b1ff)] - What the pointer is on, focus.
 * @cssprop [--roadmap-background=transparent] - Behind everything.
 * @cssprop [--roadmap-ink=light-dark(#16181d, #eceef2)] - Text.
 * @cssprop [--roadmap-muted=light-dark(#59606d, #a6adb9)] - Text of less weight.
 * @cssprop [--roadmap-hairline=light-dark(#dde1e7, #343944)] - Lines between questions.
 * @cssprop [--roadmap-error=light-dark(#b3261e, #ff9d94)] - What went wrong.
 * @cssprop [--roadmap-font=inherit] - Font family.
 * @cssprop [--roadmap-font-size=max(14px, 0.9375em)] - Size of the text; everything scales with it.
 * @cssprop [--roadmap-scroll-margin=4.5em] - Kept free above a question that is scrolled into view.
 */
export class RoadmapFaq extends Companion {
  static override styles = [tokens, companionStyles, faqStyles];

  readonly #watch = new QuestionWatch(this, {
    roadmap: () => this.shared.index?.roadmap.id,
    has: (slug) => this.#find(slug) !== undefined,
    show: (slug) => this.#show(slug),
  });

  constructor() {
    super();
    new PrintWatch(this);
  }

  protected override renderRoadmap({ roadmap }: RoadmapIndex): TemplateResult | typeof nothing {
    const { faq, id, language } = roadmap;
    if (faq.length === 0) return nothing;
    const slugs = questionSlugs(faq.map(({ question }) => question));
    const questions = faq.map((each, at) => ({ ...each, slug: slugs[at] as string }));
    const linkTo = (question: string) =>
      linkHere(writeFragment(this.#watch.isAlone ? { question } : { question, roadmap: id }));
    return html`<section part="base" aria-label=${this.words.say("faq")}>
      <slot name="title"><h2 class="heading" part="title">${this.words.say("faq")}</h2></slot>
      ${repeat(
        questions,
        ({ slug }) => `${id} ${slug}`,
        (question) => this.#renderQuestion(question, linkTo(question.slug), language),
      )}
    </section>`;
  }

  protected override updated(): void {
    sweepMarkers(this.renderRoot.querySelector("section"));
  }

  #renderQuestion(
    { question, answer, slug }: NamedQuestion,
    link: string,
    language: string | undefined,
  ): TemplateResult {
    const lang = language ?? nothing;
    return html`<details class="question" part="item" data-slug=${slug}>
      <summary part="question"><span class="text" id=${slug} lang=${lang}>${question}</span>${icon(DOWN)}</summary>
      <p class="answer" part="answer" lang=${lang}>${answer}</p>
      <a class="link" part="link" href=${link} aria-describedby=${slug}>${icon(LINK)}
        <span>${this.words.say("questionLink")}</span></a>
    </details>`;
  }

  #find(slug: string): HTMLDetailsElement | undefined {
    const all = this.shadowRoot?.querySelectorAll("details") ?? [];
    return Array.from(all).find(({ dataset }) => dataset.slug === slug);
  }

  #show(slug: string): void {
    const details = this.#find(slug);
    const summary = details?.querySelector("summary");
    if (!details || !summary) return;
    details.open = true;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "start" });
  }
}
