import type { Draft } from "../draft.js";
import type { Guess } from "../imported.js";
import type { ListItem } from "../list-items.js";
import { asksForOne } from "../wording/asks-for-one.js";
import { topicOf } from "./brackets.js";
import { type Line, LONGEST_ENUMERATION, lineOf, namesAfter } from "./label.js";
import { siblingsIn } from "./pairs.js";
import { partTitle } from "./part-title.js";
import { splitTitle } from "./split-title.js";

/** What is known of the list that an item is in. */
export interface ItemContext {
  /** Whether one of its items is enough. */
  readonly choose: boolean;
  /** The address of the document. */
  readonly base?: string;
}

/** Nodes, and what was guessed to find them. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly guesses: readonly Guess[];
}

/**
 * Makes nodes of an item of a list: mostly one. What the item enumerates becomes topics below it,
 * two things that it joins become two nodes. An item with a list in it has told its topics there,
 * so nothing else is looked for.
 */
export function splitItem(item: ListItem, context: ItemContext): Drafted {
  const line = lineOf(item);
  const inner = innerTopics(item, context);
  if (line.title === "" && line.rest === "" && line.more === "") return inner;
  const own = inner.drafts.length > 0 ? plainNode(line) : nodesOf(line, context);
  const [first, ...others] = own.drafts;
  const asks = inner.drafts.length > 1 && asksForOne(`${item.title}. ${item.summary}`);
  const node: Draft = {
    title: "",
    ...first,
    ...(asks && { choose: "one" }),
    ...(item.links.length > 0 && { links: item.links }),
    ...(inner.drafts.length > 0 && { topics: inner.drafts }),
  };
  return { drafts: [node, ...others], guesses: [...own.guesses, ...inner.guesses] };
}

function innerTopics(item: ListItem, { base }: ItemContext): Drafted {
  const choose = item.items.length > 1 && asksForOne(`${item.title}. ${item.summary}`);
  const found = item.items.map((each) =>
    splitItem(each, { choose, ...(base !== undefined && { base }) }),
  );
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    guesses: found.flatMap(({ guesses }) => guesses),
  };
}

function nodesOf(line: Line, { choose }: ItemContext): Drafted {
  const names = namesAfter(line);
  if (names) return labelledNode(line, names, choose);
  const plain = plainNode(line);
  const siblings = line.rest || line.more ? undefined : shortSiblings(line.title);
  const split = splitTitle(line.title);
  if (!split) return siblings ? twoNodes(line.title, siblings) : plain;
  const topics = split.topics.map(topicOf);
  const isChoice = choose && split.mayBeAlternatives && topics.length > 1;
  const drafts = plain.drafts.map((draft) => ({
    ...draft,
    title: split.title,
    ...(isChoice && { choose: "one" as const }),
    topics,
  }));
  const guess = { about: line.title, message: told(split.message, isChoice === true) };
  return { drafts, guesses: [...plain.guesses, guess] };
}

function labelledNode(line: Line, names: readonly string[], choose: boolean): Drafted {
  const isChoice = choose && names.length > 1;
  const node: Draft = {
    title: line.title,
    ...(line.more && { summary: line.more }),
    ...(isChoice && { choose: "one" }),
    topics: names.map(topicOf),
  };
  const message = told("What follows the colon was read as topics below this item.", isChoice);
  return { drafts: [node], guesses: [{ about: `${line.title}: ${line.rest}`, message }] };
}

function plainNode({ title, mark, rest, more, isGuess }: Line): Drafted {
  const lines = [rest, more].filter(Boolean).join("\n");
  const [first = "", ...others] = lines.split("\n");
  const node = title ? { title, summary: lines } : { title: first, summary: others.join("\n") };
  const message = `What follows the ${mark === ":" ? "colon" : "dash"} was read as a summary.`;
  return {
    drafts: [{ title: node.title, ...(node.summary && { summary: node.summary }) }],
    guesses: isGuess
      ? [{ about: `${title}${mark === ":" ? ":" : ` ${mark}`} ${rest}`, message }]
      : [],
  };
}

function twoNodes(about: string, titles: readonly string[]): Drafted {
  const message = 'What this item joins with "and" was read as two topics.';
  return {
    drafts: titles.map((title) => ({ title: partTitle(title) })),
    guesses: [{ about, message }],
  };
}

function shortSiblings(title: string): readonly string[] | undefined {
  return title.length > LONGEST_ENUMERATION ? undefined : siblingsIn(title);
}

function told(message: string, isChoice: boolean): string {
  return isChoice ? `${message.slice(0, -1)}, one of which is enough.` : message;
}
