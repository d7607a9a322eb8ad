import { html, nothing, type TemplateResult } from "lit";
import { knownLanguage } from "../core/intl-formats.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import { type RoadmapIndex, stepOf } from "../core/model/roadmap-index.js";
import type { Status } from "../core/state/map-state.js";
import type { NextTopic } from "../core/state/next-topic.js";
import { currentStep, type RoadmapProgress, shareDone } from "../core/state/progress.js";
import type { Words } from "../core/words.js";
import { linksTemplate } from "./links-template.js";
import { statusIcon } from "./status-icon.js";

/** More would make the card a list. */
const MOST_LINKS = 2;

/** What a card about the next topic shows. */
export interface NextModel {
  readonly index: RoadmapIndex;
  readonly progress: RoadmapProgress;
  /** None where all is done. */
  readonly next: NextTopic | undefined;
}

/** What a reader can do in it. */
export interface NextHandlers {
  readonly mark: (status: Status, click: MouseEvent) => void;
  /** Where there is a map to show the topic on. */
  readonly show: (() => void) | undefined;
  /** Where there is something to take back. */
  readonly undo: (() => void) | undefined;
}

/** The next topic to learn: where it stands, what it is, what to do with it. */
export function nextTemplate(
  model: NextModel,
  words: Words,
  handlers: NextHandlers,
): TemplateResult {
  const { next, index } = model;
  const { language, title } = index.roadmap;
  const node = next?.entry.node;
  return html`<section class="card" part="base" aria-label=${words.say("nextTitle")}>
    <slot name="title"><h2 class="label" part="label" lang=${next ? nothing : (language ?? nothing)}
      >${next ? words.say("nextTitle") : title}</h2></slot>
    <h3 class="topic ${statusOf(model)}" id="topic" part="title" tabindex="-1"
      lang=${node && language ? language : nothing}
      >${statusIcon(statusOf(model))}<span>${node?.title ?? words.say("allDone")}</span></h3>
    <p class="why" part="why">${next ? whyText(next, words) : words.say("allDoneText")}</p>
    ${
      node?.summary
        ? html`<p class="summary" part="summary" lang=${language ?? nothing}>${node.summary}</p>`
        : nothing
    }
    ${node ? linksTemplate(node.links.slice(0, MOST_LINKS), words) : nothing}
    ${next ? actionsTemplate(next, words, handlers) : nothing}
    ${footTemplate(model, words, handlers)}
  </section>`;
}

/** Why it is this topic's turn, and in which step. */
function whyText({ entry, reason, because }: NextTopic, words: Words): string {
  const step = stepOf(entry);
  const place = { number: step.position, step: step.node.title };
  switch (reason) {
    case "first":
      return words.say("nextFirst");
    case "next":
      return words.say("nextFollows", place);
    case "learning":
      return words.say("nextLearning", place);
    case "fits":
      return words.say("nextGoesWith", { title: because?.node.title ?? "" });
    case "choose":
      return words.say("nextChoose", { titles: titlesBelow(because, words) });
  }
}

/** What there is to choose from. */
function titlesBelow(group: IndexEntry | undefined, { language }: Words): string {
  const titles = group?.children.map(({ node }) => node.title) ?? [];
  const list = new Intl.ListFormat(knownLanguage(language), { type: "disjunction" });
  return list.format(titles);
}

function actionsTemplate(next: NextTopic, words: Words, { mark }: NextHandlers): TemplateResult {
  const isBegun = next.reason === "learning";
  const marking = (status: Status) => (click: MouseEvent) => mark(status, click);
  return html`<div class="actions" part="actions" @keydown=${refuseRepeated}>
    ${
      isBegun
        ? nothing
        : html`<button class="button main" part="button" aria-describedby="topic"
            @click=${marking("learning")}>${words.say("nextBegin")}</button>`
    }
    <button class="button ${isBegun ? "main" : ""}" part="button" aria-describedby="topic"
      @click=${marking("done")}>${words.say("nextFinish")}</button>
    <button class="button" part="button" aria-describedby="topic"
      @click=${marking("skipped")}>${words.say("nextSkip")}</button>
  </div>`;
}

/** A key that is held down would mark one topic after the other. */
function refuseRepeated(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

/** How far the learner is, and ways out of the card. */
function footTemplate(
  { progress, index }: NextModel,
  words: Words,
  { show, undo }: NextHandlers,
): TemplateResult {
  const share = progress.whole.owed === 0 ? 0 : shareDone(progress.whole);
  const count = index.roots.length;
  const step = currentStep(index, progress)?.position ?? count;
  const percent = words.percent(share);
  return html`<div class="foot">
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" /><rect class="done" width=${share * 100} height="4" />
    </svg>
    <p class="progress" part="progress">${words.say("overall", { percent, step, count })}</p>
    <div class="ways">
      ${undo ? wayTemplate(words.say("undo"), undo) : nothing}
      ${show ? wayTemplate(words.say("nextShow"), show) : nothing}
    </div>
  </div>`;
}

function wayTemplate(text: string, handler: () => void): TemplateResult {
  return html`<button class="way" part="button" @click=${handler}>${text}</button>`;
}

function statusOf({ next }: NextModel): Status {
  if (!next) return "done";
  return next.reason === "learning" ? "learning" : "todo";
}
