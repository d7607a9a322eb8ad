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
  loading: "Loading the roadmap …",
  loaded: { one: "{title}, {count} step", other: "{title}, {count} steps" },
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
  toolbar: "Map controls",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit the map",
  panLeft: "Show what is left",
  panRight: "Show what is right",
  panUp: "Show what is above",
  panDown: "Show what is below",
  enterFullscreen: "Full screen",
  exitFullscreen: "Leave full screen",
  wheelHint: "Hold Ctrl and scroll to zoom the map",
  wheelHintMac: "Hold ⌘ and scroll to zoom the map",
  touchHint: "Use two fingers to move the map",
  topics: { one: "{count}\u00a0topic", other: "{count}\u00a0topics" },
  topicsDone: {
    one: "{done}\u00a0of\u00a0{count}\u00a0topic",
    other: "{done}\u00a0of\u00a0{count}\u00a0topics",
  },
  chooseOne: "Choose one",
  chooseFrom: "pick\u00a01\u00a0of\u00a0{count}",
  oneOf: "one of {count} to choose from",
  overall: "{percent} done, step {step} of {count}",
  detail: "About {title}",
  step: "Step {number}",
  close: "Close",
  status: "Where you are",
  statusTodo: "To do",
  statusLearning: "Learning",
  statusDone: "Done",
  statusSkipped: "Skipped",
  nameStatus: "({status})",
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

/** Values for the words in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Fills a message; a word without a value stays as it is. Numbers are set for the language. */
export function formatMessage(message: string, values: MessageValues, language: string): string {
  return message.replace(/\{(\w+)\}/g, (word, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return word;
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

/** Fills the form of a message that goes with `values.count` in a language. */
export function formatPlural(
  message: PluralMessage,
  values: MessageValues & { readonly count: number },
  language: string,
): string {
  const category = new Intl.PluralRules(knownLanguage(language)).select(values.count);
  return formatMessage(message[category] ?? message.other, values, language);
}

/** A share from 0 to 1 as a percentage without decimals; only all of it is 100 %. */
export function formatPercent(share: number, language: string): string {
  return new Intl.NumberFormat(knownLanguage(language), { style: "percent" }).format(
    Math.floor(share * 100) / 100,
  );
}

function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(knownLanguage(language)).format(value);
}

/** Pages carry all kinds of `lang` values, and `Intl` throws at those it cannot read. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
