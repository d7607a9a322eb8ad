import type { RoadmapLinkData } from "../../model/roadmap.js";
import type { Status } from "../../state/map-state.js";
import { isElement, type Markup, textOf } from "../markup.js";
import { takeChooseNote } from "../wording/choose-note.js";

/** A topic of an outline in Markdown, before it has got its id. */
export interface Outline {
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly related?: readonly string[];
  readonly fits?: readonly string[];
  readonly title: string;
  readonly tagline?: string;
  readonly summary: string;
  readonly choose?: "one";
  readonly status?: Status;
  /** `all`: what is below it is closed as well. */
  readonly fold?: "open" | "closed" | "all";
  readonly links: readonly RoadmapLinkData[];
  readonly topics: readonly Outline[];
}

/** What brackets after a title say. */
export interface Notes {
  readonly title: string;
  readonly choose?: "one";
  readonly status?: Status;
}

/** Brackets beyond these are part of the title: nobody says so much of it. */
const MOST_NOTES = 8;

const STATUS = /\s*\((learning|in progress|skipped|done)\)$/i;

const STATUSES = new Map<string, Status>([
  ["learning", "learning"],
  ["in progress", "learning"],
  ["skipped", "skipped"],
  ["done", "done"],
]);

/** Takes notes such as `(learning)` and `(choose one)` off the end of a title. */
export function takeNotes(title: string): Notes {
  let notes: Notes = { title };
  for (let count = 0; count < MOST_NOTES; count += 1) {
    const taken = takeStatus(notes.title) ?? takeChooseNote(notes.title);
    if (taken.title === notes.title) break;
    notes = { ...taken, ...withoutTitle(notes), title: taken.title };
  }
  return notes;
}

function withoutTitle({ title: _, ...said }: Notes): Omit<Notes, "title"> {
  return said;
}

function takeStatus(title: string): Notes | undefined {
  const [note = "", word = ""] = STATUS.exec(title) ?? [];
  const status = STATUSES.get(word.toLowerCase());
  return status && { title: title.slice(0, -note.length), status };
}

/**
 * The title of a heading and the notes after it. Where the notes are emphasised, or where the
 * heading has an id, a computer wrote it: brackets that are not emphasised are part of the title.
 */
export function headingNotes(heading: Markup): Notes {
  const children = [...heading.children];
  let noted: Omit<Notes, "title"> = {};
  let isMarked = heading.attributes.has("data-id");
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    const isBlank = textOf(last) === "";
    const { title, ...notes } = isElement(last, "em") ? takeNotes(textOf(last)) : { title: "-" };
    if (!isBlank && title !== "") break;
    if (!isBlank) {
      noted = { ...notes, ...noted };
      isMarked = true;
    }
    children.pop();
  }
  const text = textOf(children);
  return isMarked ? { title: text, ...noted } : takeNotes(text);
}

/** The id of a node, and lists of others, as a comment says them. */
export function marksOf({
  attributes,
}: Markup): Pick<Outline, "id" | "aliases" | "related" | "fits"> {
  const id = attributes.get("data-id");
  const lists = (["aliases", "related", "fits"] as const).flatMap((key) => {
    const value = attributes.get(`data-${key}`);
    return value === undefined ? [] : [[key, value.split(/\s+/).filter(Boolean)] as const];
  });
  return { ...(id && { id }), ...Object.fromEntries(lists) };
}

/** Whether a map made by markmap would have it open, as its comments or `details` say. */
export function foldOf(markup: Markup, isOpen?: boolean): Pick<Outline, "fold"> {
  const folded = markup.attributes.get("data-folded");
  if (folded !== undefined) return { fold: folded === "all" ? "all" : "closed" };
  return isOpen === undefined ? {} : { fold: isOpen ? "open" : "closed" };
}
