import type { Parsers } from "../import-options.js";
import type { Guess, Imported } from "../imported.js";
import { linksIn } from "../links-in.js";
import { type Markup, textOf } from "../markup.js";
import { finishForeign } from "./finish-foreign.js";
import { type ForeignTopic, readForeignTree } from "./foreign-tree.js";
import type { ForeignOptions } from "./mind-elixir.js";
import { own, ownList, ownText } from "./own.js";

/**
 * Reads the tree that markmap makes of Markdown. Its texts are HTML, which is read as text and
 * links.
 *
 * @throws {ImportError} where there are no topics.
 */
export async function readMarkmapJson(
  json: unknown,
  parsers: Pick<Parsers, "html">,
  { name, url }: ForeignOptions = {},
): Promise<Imported> {
  const guesses: Guess[] = [];
  const folded = foldedNodes(json);
  const topic = (node: unknown) => topicOf(node, folded.has(node), parsers, url);
  const below = (node: unknown) => ownList(node, "children");
  const { title } = await topic(json);
  const topics = await readForeignTree(json, { topic, below }, guesses);
  return finishForeign({ title, topics, guesses }, name);
}

function topicOf(
  node: unknown,
  isFolded: boolean,
  parsers: Pick<Parsers, "html">,
  url: string | undefined,
): ForeignTopic | Promise<ForeignTopic> {
  const content = ownText(node, "content");
  // Most texts have nothing of HTML in them, and need no parser.
  if (!/[<&]/.test(content)) return { title: content, isFolded };
  return Promise.resolve(parsers.html(content)).then((markup: Markup) => ({
    title: textOf(markup),
    links: linksIn([markup], url),
    isFolded,
  }));
}

/** Topics that are folded (1), or with all that is below them (2). */
function foldedNodes(root: unknown): ReadonlySet<unknown> {
  const folded = new Set<unknown>();
  const open: [node: unknown, isAround: boolean][] = [[root, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isAround] = next;
    const fold = own(own(node, "payload"), "fold");
    if (fold || isAround) folded.add(node);
    for (const child of ownList(node, "children")) open.push([child, isAround || fold === 2]);
  }
  return folded;
}
