import { addAll } from "../../add-all.js";
import type { Question, ResourceData, RoadmapLinkData } from "../../model/roadmap.js";
import type { Draft } from "../draft.js";
import type { SectionKind } from "../wording/section-kind.js";
import type { Content, Section } from "./block.js";
import { linksInContent } from "./links-in-content.js";
import { proseOf } from "./prose-of.js";
import { purposeOf } from "./purpose-of.js";
import { type ItemReading, stepsInListing } from "./read-listing.js";
import { readQuestions } from "./read-questions.js";
import { readResources } from "./read-resources.js";
import { readStep } from "./read-step.js";

/** What an article is made of. */
export interface ArticleParts {
  readonly introduction: string;
  readonly conclusion: string;
  readonly steps: readonly Draft[];
  readonly resources: readonly ResourceData[];
  readonly faq: readonly Question[];
  readonly related: readonly RoadmapLinkData[];
}

/**
 * Sorts the content of an article into parts: steps, and what stands before, after and between.
 *
 * @param steps sections, or the list whose items are the steps.
 */
export function articleParts(
  content: readonly Content[],
  steps: ReadonlySet<Content>,
  reading: ItemReading,
): ArticleParts {
  const sorter = new Sorter(steps, reading);
  sorter.sort(content);
  return sorter.parts();
}

class Sorter {
  readonly #steps: ReadonlySet<Content>;
  readonly #reading: ItemReading;
  readonly #drafts: Draft[] = [];
  readonly #introduction: Content[] = [];
  readonly #conclusion: Content[] = [];
  readonly #resources: ResourceData[] = [];
  readonly #related: RoadmapLinkData[] = [];

  constructor(steps: ReadonlySet<Content>, reading: ItemReading) {
    this.#steps = steps;
    this.#reading = reading;
  }

  parts(): ArticleParts {
    return {
      introduction: proseOf(this.#introduction),
      conclusion: proseOf(this.#conclusion),
      steps: this.#drafts,
      resources: this.#resources,
      faq: this.#reading.faq,
      related: this.#related,
    };
  }

  sort(content: readonly Content[]): void {
    let asked: Section[] = [];
    const endRun = (): void => {
      this.#placeAsked(asked);
      asked = [];
    };
    for (const part of content) {
      if (this.#isAsked(part)) asked.push(part);
      else {
        endRun();
        this.#place(part);
      }
    }
    endRun();
  }

  #place(part: Content): void {
    if (this.#steps.has(part)) this.#addSteps(part);
    else if (part.kind === "question") addAll(this.#reading.faq, readQuestions([part]));
    else if (part.kind === "section") this.#placeSection(part, purposeOf(part));
    else this.#prose.push(part);
  }

  /** Where text goes that stands by itself. */
  get #prose(): Content[] {
    return this.#drafts.length === 0 ? this.#introduction : this.#conclusion;
  }

  #addSteps(part: Content): void {
    if (part.kind === "section") this.#drafts.push(readStep(part, this.#reading));
    else if (part.kind === "list" || part.kind === "table") {
      addAll(this.#drafts, stepsInListing(part, this.#reading));
    }
  }

  #placeSection(section: Section, kind: SectionKind | undefined): void {
    const { faq, base, notes } = this.#reading;
    const { at, content, heading } = section;
    if (kind === "faq") this.#placeQuestions(section);
    else if (kind === "resources") addAll(this.#resources, readResources(section, base));
    else if (kind === "related") {
      addAll(this.#related, linksInContent(content, base));
      addAll(faq, readQuestions(content.filter((part) => part.kind === "question")));
      notes.add(
        at,
        heading.text,
        "Its links are taken for related articles, its text is left out.",
      );
    } else if (kind === "contents" || kind === "author" || kind === "comments") {
      notes.add(at, heading.text, `It is left out, with all under it: ${REASONS[kind]}.`);
    } else this.#placeOther(section, kind);
  }

  /** What comes after the questions under the same heading stays text. */
  #placeQuestions(section: Section): void {
    const found = readQuestions(section.content);
    const { notes, faq } = this.#reading;
    addAll(faq, found);
    const signs = section.content.flatMap((part) => (part.kind === "question" ? [part.sign] : []));
    const how = `recognised by ${signs[0] ?? "the heading over them"}`;
    const message = `It is read as questions and answers (${found.length}), ${how}.`;
    notes.add(section.at, section.heading.text, message);
    if (found.length === 0) addAll(this.#prose, section.content);
  }

  #placeOther(section: Section, kind: SectionKind | undefined): void {
    const { at, heading, content } = section;
    const isBefore = this.#drafts.length === 0;
    if (kind === undefined && !this.#holdsSteps(section)) {
      const place = isBefore ? "introduction" : "conclusion";
      this.#reading.notes.add(at, heading.text, `It is no step: its text goes into the ${place}.`);
    }
    // A conclusion may come first, where the steps are after it: its place counts, not its name.
    if (isBefore || kind !== undefined) this.sort(content);
    else addAll(this.#conclusion, this.#withHeading(section));
  }

  /** After the steps, parts of several subjects follow one another: so their headings are needed. */
  #withHeading(section: Section): readonly Content[] {
    if (!this.#holdsSteps(section)) return [section];
    this.sort(section.content);
    return [];
  }

  #holdsSteps({ content }: Section): boolean {
    return content.some(
      (part) => this.#steps.has(part) || (part.kind === "section" && this.#holdsSteps(part)),
    );
  }

  /** Headings that ask, one after the other, after the steps. */
  #isAsked(part: Content): part is Section {
    return (
      part.kind === "section" &&
      this.#drafts.length > 0 &&
      !this.#steps.has(part) &&
      purposeOf(part) === undefined &&
      /[?？؟]$/u.test(part.heading.text)
    );
  }

  #placeAsked(asked: readonly Section[]): void {
    if (asked.length < 2) {
      for (const part of asked) this.#place(part);
      return;
    }
    for (const { at, heading } of asked) {
      this.#reading.notes.add(
        at,
        heading.text,
        "It is taken for a question, for its heading asks.",
      );
    }
    addAll(this.#reading.faq, readQuestions(asked));
  }
}

const REASONS = {
  contents: "it is a table of contents",
  author: "it is about the author or the site",
  comments: "these are comments of readers",
};
