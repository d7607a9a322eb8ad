import { FIRST_ENGLISH } from "./first-messages.js";

/** A text with one form per plural category of `Intl.PluralRules`; `other` is always there. */
export type PluralMessage = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/**
 * Every text of the interface. Words in braces are replaced; all of it is plain data, so a
 * translation can be a JSON file.
 */
export interface Messages {
  readonly loading: string;
  readonly loaded: PluralMessage;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly faultyTitle: string;
  readonly faultyText: PluralMessage;
  readonly failedTitle: string;
  readonly failedNetwork: string;
  readonly failedStatus: string;
  readonly failedTimeout: string;
  readonly failedTooLarge: string;
  readonly failedNotJson: string;
  readonly retry: string;
  readonly toolbar: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly panLeft: string;
  readonly panRight: string;
  readonly panUp: string;
  readonly panDown: string;
  readonly enterFullscreen: string;
  readonly exitFullscreen: string;
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly touchHint: string;
  readonly topics: PluralMessage;
  readonly topicsDone: PluralMessage;
  readonly chooseOne: string;
  readonly chooseFrom: string;
  readonly oneOf: string;
  readonly overall: string;
  readonly detail: string;
  readonly step: string;
  readonly close: string;
  readonly status: string;
  readonly statusTodo: string;
  readonly statusLearning: string;
  readonly statusDone: string;
  readonly statusSkipped: string;
  readonly nameStatus: string;
  readonly related: string;
  readonly relatedPlace: string;
  readonly marked: string;
  readonly notKept: string;
  readonly linkTypes: Readonly<Record<string, string>>;
}

/** The messages of this package; hosts replace single ones or all of them. */
export const ENGLISH: Messages = {
  ...FIRST_ENGLISH,
  loading: "Loading the roadmap …",
  emptyTitle: "No roadmap yet",
  emptyText: "There are no steps to show. Give this element a src, or data with steps.",
  faultyTitle: "This roadmap cannot be drawn",
  faultyText: {
    one: "One thing in its data needs mending:",
    other: "{count} things in its data need mending:",
  },
  failedTitle: "The roadmap could not be loaded",
  failedNetwork: "There was no answer. Check the address and the connection.",
  failedStatus: "The server answered with status {status}.",
  failedTimeout: "The server took too long to answer.",
  failedTooLarge: "The file is too large for a roadmap.",
  failedNotJson: "The file is not valid JSON: {reason}",
  retry: "Try again",
  fit: "Fit the map",
  panLeft: "Show what is left",
  panRight: "Show what is right",
  panUp: "Show what is above",
  panDown: "Show what is below",
  wheelHint: "Hold Ctrl and scroll to zoom the map",
  wheelHintMac: "Hold ⌘ and scroll to zoom the map",
  touchHint: "Use two fingers to move the map",
  chooseOne: "Choose one",
  detail: "About {title}",
  step: "Step {number}",
  close: "Close",
  status: "Where you are",
  related: "Comes back in",
  relatedPlace: "{title}, step {number}",
  marked: "{title}: {status}. {percent} done.",
  notKept: "This browser keeps nothing for this page, so your progress will be lost.",
  linkTypes: {
    course: "Course",
    book: "Book",
    docs: "Docs",
    video: "Video",
    article: "Article",
    project: "Project",
    community: "Community",
    tool: "Tool",
  },
};
