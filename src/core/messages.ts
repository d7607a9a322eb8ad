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
  readonly failedNoRoadmap: string;
  readonly failedNoPlace: string;
  readonly failedNoReader: string;
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
  readonly todo: string;
  readonly learning: string;
  readonly done: string;
  readonly skipped: string;
  readonly nameStatus: string;
  readonly related: string;
  readonly relatedPlace: string;
  readonly marked: string;
  readonly markedWithin: PluralMessage;
  readonly undo: string;
  readonly undone: string;
  readonly notKept: string;
  readonly vanished: PluralMessage;
  readonly goesWith: string;
  readonly passedOver: string;
  readonly timeLeft: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly found: PluralMessage;
  readonly foundNearly: PluralMessage;
  readonly foundNothing: string;
  readonly hit: string;
  readonly hitNews: string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly endSearch: string;
  readonly menu: string;
  readonly cancel: string;
  readonly showAs: string;
  readonly layoutRoad: string;
  readonly layoutTree: string;
  readonly layoutRadial: string;
  readonly copyTopicLink: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly takeAlong: string;
  readonly takeAlongText: string;
  readonly showQrCode: string;
  readonly qrCode: string;
  readonly saveProgress: string;
  readonly loadProgress: string;
  readonly progressFaulty: string;
  readonly progressOfOther: string;
  readonly takeOver: string;
  readonly takeOverText: PluralMessage;
  readonly takeOverUnknown: PluralMessage;
  readonly takeOverAdd: string;
  readonly takeOverReplace: string;
  readonly takeOverNot: string;
  readonly takenOver: string;
  readonly reset: string;
  readonly resetTitle: string;
  readonly resetText: PluralMessage;
  readonly resetNow: string;
  readonly resetDone: string;
  readonly download: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadMarkdown: string;
  readonly downloadJson: string;
  readonly print: string;
  readonly notMade: string;
  readonly help: string;
  readonly helpMove: string;
  readonly helpOpen: string;
  readonly helpClose: string;
  readonly helpEnds: string;
  readonly helpShow: string;
  readonly helpSiblings: string;
  readonly helpType: string;
  readonly helpMark: string;
  readonly helpUndo: string;
  readonly helpSearch: string;
  readonly helpHelp: string;
  readonly helpEscape: string;
  readonly helpIcon: string;
  readonly goOn: string;
  readonly furtherReading: string;
  readonly nextTitle: string;
  readonly nextFirst: string;
  readonly nextFollows: string;
  readonly nextLearning: string;
  readonly nextGoesWith: string;
  readonly nextChoose: string;
  readonly nextBegin: string;
  readonly nextFinish: string;
  readonly nextSkip: string;
  readonly nextShow: string;
  readonly allDone: string;
  readonly allDoneText: string;
  readonly faq: string;
  readonly questionLink: string;
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
  failedNoRoadmap: "No roadmap was found: {reason}",
  failedNoPlace: "There is no “{place}” on this page.",
  failedNoReader: "What reads this kind of document could not be fetched.",
  retry: "Try again",
  collapseAll: "Collapse all",
  exitFullscreen: "Leave full screen",
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
  markedWithin: {
    one: "{title}: {status}, with {count} topic below. {percent} done.",
    other: "{title}: {status}, with {count} topics below. {percent} done.",
  },
  undo: "Undo",
  undone: "Undone. {percent} done.",
  notKept: "This browser keeps nothing for this page, so your progress will be lost.",
  vanished: {
    one: "{count} topic you had marked is no longer part of this roadmap. Its mark is kept.",
    other:
      "{count} topics you had marked are no longer part of this roadmap. Their marks are kept.",
  },
  goesWith: "goes with {title}",
  passedOver: "another one is chosen",
  timeLeft: "about {time} left",
  searchLabel: "Search the roadmap",
  found: { one: "{count} hit", other: "{count} hits" },
  foundNearly: { one: "{count} similar", other: "{count} similar" },
  foundNothing: "Nothing found",
  hit: "{at} of {count}",
  hitNews: "{title}, {at} of {count}",
  previousHit: "Previous hit",
  nextHit: "Next hit",
  endSearch: "End the search",
  cancel: "Cancel",
  showAs: "Show as",
  layoutRoad: "Road",
  layoutTree: "Tree",
  layoutRadial: "Circle",
  copyTopicLink: "Copy link to this topic",
  copyLink: "Copy link",
  copied: "Copied",
  notCopied: "The browser refuses to copy. Select the link and copy it yourself.",
  takeAlong: "Take progress along",
  takeAlongText:
    "Open this link on another device to go on there. It holds your marks and nothing else, and nobody keeps them but you.",
  showQrCode: "Show as QR code",
  qrCode: "QR code of the link",
  saveProgress: "Save as a file",
  loadProgress: "Load from a file",
  progressFaulty: "There is no readable progress in it. Yours is as it was.",
  progressOfOther: "This progress belongs to another roadmap: {id}.",
  takeOver: "Take over this progress?",
  takeOverText: {
    one: "It marks {count} topic of this roadmap.",
    other: "It marks {count} topics of this roadmap.",
  },
  takeOverUnknown: {
    one: "{count} mark belongs to no topic of this edition. It is kept all the same.",
    other: "{count} marks belong to no topic of this edition. They are kept all the same.",
  },
  takeOverAdd: "Add to mine",
  takeOverReplace: "Replace mine",
  takeOverNot: "Leave mine as it is",
  takenOver: "Taken over. {percent} done.",
  reset: "Reset progress",
  resetTitle: "Reset your progress?",
  resetText: {
    one: "{count} topic goes back to “To do”. You can undo this.",
    other: "{count} topics go back to “To do”. You can undo this.",
  },
  resetNow: "Reset",
  resetDone: "Everything is to do again.",
  download: "Download",
  downloadSvg: "Picture (SVG)",
  downloadPng: "Picture (PNG)",
  downloadMarkdown: "Text (Markdown)",
  downloadJson: "Data (JSON)",
  print: "Print a study sheet",
  notMade: "That did not work: {reason}",
  help: "Keys and marks",
  helpMove: "To the node above or below",
  helpOpen: "Open, then go in",
  helpClose: "Close, then go out",
  helpEnds: "To the first or last node",
  helpShow: "Show what a node is about",
  helpSiblings: "Open everything beside it",
  helpType: "To the next title that begins with these letters",
  helpMark: "Mark as to do, learning, done, skipped",
  helpUndo: "Undo the last mark",
  helpSearch: "Search",
  helpHelp: "Show this card",
  helpEscape: "Close the card or the search",
  helpIcon: "A click on the circle of a topic marks it, too.",
  furtherReading: "Further reading",
  nextTitle: "Up next",
  nextFirst: "This is where the road begins.",
  nextFollows: "It comes next in step {number}, {step}.",
  nextLearning: "You have begun with it, in step {number}, {step}.",
  nextGoesWith: "It goes with {title}, which you chose.",
  nextChoose: "Choose one here: {titles}.",
  nextBegin: "Begin",
  nextFinish: "Done",
  nextSkip: "Skip",
  nextShow: "Show on the map",
  allDone: "All done",
  allDoneText: "You have come to the end of the road.",
  faq: "Questions and answers",
  questionLink: "Link to this question",
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
