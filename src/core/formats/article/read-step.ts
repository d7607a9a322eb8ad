import { addAll } from "../../add-all.js";
import type { RoadmapLinkData } from "../../model/roadmap.js";
import type { Draft } from "../draft.js";
import { linksIn, uniqueLinks } from "../links-in.js";
import { asksForOne } from "../wording/asks-for-one.js";
import { sectionKind } from "../wording/section-kind.js";
import type { Content, Listing, Paragraph, Section } from "./block.js";
import { linksInContent } from "./links-in-content.js";
import { proseOf } from "./prose-of.js";
import { type ItemReading, readListing } from "./read-listing.js";
import { readQuestions } from "./read-questions.js";
import { topicsInProse } from "./topics-in-prose.js";
import { withoutLeadIn } from "./without-lead-in.js";

/** Turns a step, or a topic with a heading of its own, into a node with all that is in it. */
export function readStep(section: Section, reading: ItemReading): Draft {
  const { heading, content } = section;
  const step = new StepReader(reading);
  step.readAll(content);
  return {
    title: heading.number?.title ?? heading.text,
    ...step.result(section),
  };
}

class StepReader {
  readonly #reading: ItemReading;
  readonly #topics: Draft[] = [];
  readonly #summary: string[] = [];
  readonly #links: RoadmapLinkData[] = [];
  #asksForOne = false;

  constructor(reading: ItemReading) {
    this.#reading = reading;
  }

  result({ at, heading }: Section): Omit<Draft, "title"> {
    const choose = this.#asksForOne && this.#topics.length > 1;
    if (choose) {
      this.#reading.notes.add(at, heading.text, "One of its topics is enough, as its text says.");
    }
    return {
      summary: this.#summary.join(" "),
      ...(choose && { choose: "one" as const }),
      links: uniqueLinks(this.#links),
      topics: this.#topics,
    };
  }

  readAll(content: readonly Content[]): void {
    this.#asksForOne ||= content.some((part) => part.kind === "paragraph" && asksForOne(part.text));
    let hadList = false;
    for (const [at, part] of content.entries()) {
      if (part.kind === "paragraph") this.#readParagraph(part, content[at + 1], hadList);
      else if (part.kind === "section") this.#readSection(part);
      else if (part.kind === "question") addAll(this.#reading.faq, readQuestions([part]));
      else {
        this.#readList(part, content[at - 1]);
        hadList = true;
      }
    }
  }

  #readParagraph(part: Paragraph, next: Content | undefined, hadList: boolean): void {
    const leads = next !== undefined && next.kind !== "paragraph";
    const said = leads ? withoutLeadIn(part.text) : part.text;
    const found =
      hadList && this.#reading.split && !asksForOne(part.text)
        ? topicsInProse(part.text)
        : { drafts: [], guesses: [] };
    addAll(this.#topics, found.drafts);
    this.#reading.notes.addAll(part.at, found.guesses);
    const isTopic = found.drafts.length > 0 && !/[.!?。！？؟।۔…]$/u.test(part.text);
    if (said !== "" && !isTopic) this.#summary.push(said);
    addAll(this.#links, linksIn(part.markup, this.#reading.base));
  }

  /** A list after a line such as `Further reading:` is one of links. */
  #readList(list: Listing, before: Content | undefined): void {
    const links = linksIn([list.markup], this.#reading.base);
    const label = before?.kind === "paragraph" ? before.text : "";
    if (links.length > 0 && label.length < 80 && sectionKind(label) === "resources") {
      addAll(this.#links, links);
    } else {
      addAll(this.#topics, readListing(list, this.#reading, this.#asksForOne));
    }
  }

  #readSection(section: Section): void {
    const { text, number } = section.heading;
    const kind = sectionKind(number && !number.word ? number.title : text);
    const { notes, faq, base } = this.#reading;
    if (kind === undefined || kind === "related")
      this.#topics.push(readStep(section, this.#reading));
    else if (kind === "outline") this.readAll(section.content);
    else if (kind === "faq") addAll(faq, readQuestions(section.content));
    else if (kind === "resources") this.#readResources(section, base);
    else if (kind === "introduction" || kind === "conclusion") {
      notes.add(section.at, text, "It is taken into the summary of the step that it is in.");
      this.#summary.push(proseOf(section.content).replace(/\n+/g, " "));
    } else notes.add(section.at, text, "It is left out: it is no part of the roadmap.");
  }

  /** Without links they are topics. */
  #readResources(section: Section, base: string | undefined): void {
    const links = linksInContent(section.content, base);
    if (links.length === 0) this.#topics.push(readStep(section, this.#reading));
    else {
      addAll(this.#links, links);
      const { notes } = this.#reading;
      notes.add(section.at, section.heading.text, "Its links are those of the step that it is in.");
    }
  }
}
