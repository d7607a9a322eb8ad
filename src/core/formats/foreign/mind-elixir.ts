import type { DocumentOptions } from "../import-options.js";
import type { Guess, Imported } from "../imported.js";
import { finishForeign } from "./finish-foreign.js";
import { type ForeignTopic, foreignLinks, readForeignTree } from "./foreign-tree.js";
import { own, ownList, ownText } from "./own.js";

/** What is known of foreign JSON besides what stands in it. */
export type ForeignOptions = Pick<DocumentOptions, "name" | "url">;

/**
 * Reads a mind map of mind-elixir: the root is the roadmap, its notes are summaries, its tags
 * taglines.
 *
 * @throws {ImportError} where there are no topics.
 */
export async function readMindElixir(
  json: unknown,
  { name, url }: ForeignOptions = {},
): Promise<Imported> {
  const root = own(json, "nodeData");
  const guesses: Guess[] = [];
  const topics = await readForeignTree(
    root,
    {
      topic: (node) => topicOf(node, url),
      below: (node) => ownList(node, "children"),
    },
    guesses,
  );
  if (["arrows", "summaries"].some((key) => ownList(json, key).length > 0)) {
    guesses.push({ about: "", message: "Arrows and brackets between topics were left out." });
  }
  const map = { title: ownText(root, "topic"), summary: noteOf(root), topics, guesses };
  return finishForeign(map, name);
}

function topicOf(node: unknown, url: string | undefined): ForeignTopic {
  const title = ownText(node, "topic");
  return {
    id: ownText(node, "id"),
    title,
    tagline: ownList(node, "tags").map(tagText).filter(Boolean).join(", "),
    summary: noteOf(node),
    links: foreignLinks(title, ownText(node, "hyperLink"), url),
    isFolded: own(node, "expanded") === false,
  };
}

/** Notes may have several lines. */
function noteOf(node: unknown): string {
  const note = own(node, "note");
  return typeof note === "string" ? note.trim() : "";
}

/** A tag is a text, or an object with one. */
function tagText(tag: unknown): string {
  return typeof tag === "string" ? tag.trim() : ownText(tag, "text");
}
