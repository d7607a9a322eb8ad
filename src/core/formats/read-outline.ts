import { DURATION_UNITS, type Duration, FORMAT_VERSION } from "../model/roadmap.js";
import type { DocumentOptions } from "./import-options.js";
import { type Guess, ImportError, type Imported } from "./imported.js";
import { readItems } from "./list-items.js";
import type { Markup } from "./markup.js";
import { lostId } from "./node-ids.js";
import { type FoundOutline, findOutline } from "./outline/find-outline.js";
import { isPart } from "./outline/outline-classes.js";
import { outlineNodes } from "./outline/outline-nodes.js";
import { outlineParts } from "./outline/outline-parts.js";
import { slugOf } from "./slug.js";

/**
 * Reads a roadmap out of a list, as a page puts it between the tags of `<roadmap-graph>`: the
 * items are the steps, the items of lists in them their topics. Everything that `writeOutline`
 * writes comes back.
 *
 * @param root what the list is in, or the list itself.
 * @throws {ImportError} `no-roadmap`, where there is no list with a readable item.
 */
export function readOutline(root: Markup, options: DocumentOptions = {}): Imported {
  const found = findOutline(root);
  const items = found?.lists.flatMap((list) => readItems(list, options.url));
  const { steps, guesses, expanded, statuses } = outlineNodes(items ?? []);
  if (!found || steps.length === 0) {
    throw new ImportError("no-roadmap", "There is no list with an item that has text in it.");
  }
  const { heading, ...parts } = outlineParts(found, options.url);
  const { title, ...titleGuess } = titleOf(found, heading, options);
  const { id, ...idGuess } = idOf(found, title, options);
  const language = attribute(found, "lang") ?? options.language;
  const duration = durationOf(attribute(found, "data-duration"));
  return {
    data: {
      formatVersion: FORMAT_VERSION,
      id,
      title,
      ...(language && { language }),
      ...(duration && { duration }),
      ...parts,
      steps,
    },
    guesses: [titleGuess, idGuess].flatMap(({ guess }) => guess ?? []).concat(guesses),
    ...(expanded.length > 0 && { expanded }),
    ...(statuses.size > 0 && { statuses }),
  };
}

interface Named {
  readonly guess?: Guess;
}

function titleOf(
  found: FoundOutline,
  heading: string | undefined,
  options: DocumentOptions,
): Named & { readonly title: string } {
  const title =
    options.title?.trim() ||
    heading ||
    attribute(found, "aria-label")?.trim() ||
    options.name?.trim();
  if (title) return { title };
  const message = "There is no heading before the list: the roadmap is called “Roadmap”.";
  return { title: "Roadmap", guess: { about: "", message } };
}

function idOf(
  found: FoundOutline,
  title: string,
  options: DocumentOptions,
): Named & { readonly id: string } {
  const id = attribute(found, "data-id") || ownId(found) || options.id;
  if (id && !/\s/.test(id)) return { id };
  const slug = slugOf(title, "roadmap");
  return id ? { id: slug, guess: lostId(title, id) } : { id: slug };
}

/** The id of the list or of the outline; those of elements between them are the page's affair. */
function ownId({ lists, around }: FoundOutline): string | undefined {
  const root = around.at(-1);
  const own = around.filter(
    (each) => each === root || each.name === "roadmap-graph" || isPart(each, "whole"),
  );
  return nearest([...lists.slice(0, 1), ...own], "id");
}

function attribute({ lists, around }: FoundOutline, name: string): string | undefined {
  return nearest([...lists.slice(0, 1), ...around], name);
}

function nearest(elements: readonly Markup[], name: string): string | undefined {
  return elements.map(({ attributes }) => attributes.get(name)).find(Boolean);
}

/** Reads `6 12 month`, as `writeOutline` has it, and what people write: `6–12 months`, `1 year`. */
function durationOf(text = ""): Duration | undefined {
  const words = text.trim().split(/\s*[–—]\s*|\s+|(?<=\d)-(?=\d)/);
  const unit = DURATION_UNITS.find((each) => each === words.at(-1)?.replace(/s$/, ""));
  const [min = Number.NaN, max = min] = words.slice(0, -1).map(Number);
  return unit && min >= 0 && max >= min && max < Infinity ? { min, max, unit } : undefined;
}
