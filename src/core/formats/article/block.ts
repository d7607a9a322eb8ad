import type { Markup, MarkupChild } from "../markup.js";
import type { StepNumber } from "../wording/step-number.js";

/** A heading, or what an author uses as one. */
export interface Heading {
  readonly kind: "heading";
  /** Counts the blocks of a document. */
  readonly at: number;
  /** 1 to 6 as in HTML, with fractions for what stands between; bold lines come after those. */
  readonly level: number;
  readonly text: string;
  /** Its number, where it begins with one. */
  readonly number?: StepNumber;
  /** Whether it is a heading by its looks only: a bold line. */
  readonly isBold?: boolean;
}

/** A paragraph, or what stands as one. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly at: number;
  readonly text: string;
  readonly markup: readonly MarkupChild[];
}

/** An `ol`, `ul`, `dl` or `table`. */
export interface Listing {
  readonly kind: "list" | "table";
  readonly at: number;
  readonly markup: Markup;
}

/** A question with its answer, as plug-ins for them write it. */
export interface Answered {
  readonly kind: "question";
  readonly at: number;
  readonly question: string;
  readonly answer: string;
  /** What tells that it is one, in English. */
  readonly sign: string;
}

/** Where something that opens like a heading ends: all sections of its level and deeper. */
export interface End {
  readonly kind: "end";
  readonly at: number;
  readonly level: number;
}

/** A piece of a document, in a row with the others. */
export type Block = Heading | Paragraph | Listing | Answered | End;

/** A heading with all that is under it. */
export interface Section {
  readonly kind: "section";
  readonly at: number;
  readonly heading: Heading;
  readonly content: readonly Content[];
}

/** What stands under a heading. */
export type Content = Paragraph | Listing | Answered | Section;
