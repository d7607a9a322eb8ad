import { type Guess, ImportError, type Imported } from "../imported.js";
import { finishForeign } from "./finish-foreign.js";
import { type ForeignTopic, readForeignTree } from "./foreign-tree.js";
import { treeOfRows } from "./jsmind-rows.js";
import type { ForeignOptions } from "./mind-elixir.js";
import { own, ownList, ownText } from "./own.js";

/**
 * Reads a mind map of jsMind, whose topics stand in a tree (`node_tree`) or in rows that name
 * their parents (`node_array`).
 *
 * @throws {ImportError} where it is in another format, or there are no topics.
 */
export async function readJsMind(json: unknown, { name }: ForeignOptions = {}): Promise<Imported> {
  const guesses: Guess[] = [];
  const { title, topics } = await contentOf(json, guesses);
  return finishForeign(
    { title: title || ownText(own(json, "meta"), "name"), topics, guesses },
    name,
  );
}

interface Content {
  readonly title: string;
  readonly topics: readonly ForeignTopic[];
}

async function contentOf(json: unknown, guesses: Guess[]): Promise<Content> {
  const format = ownText(json, "format");
  const data = own(json, "data");
  if (format === "node_tree") {
    const below = (node: unknown) => ownList(node, "children");
    const topics = await readForeignTree(data, { topic: topicOf, below }, guesses);
    return { title: ownText(data, "topic"), topics };
  }
  if (format === "node_array") {
    const { root, below } = treeOfRows(ownList(json, "data"), guesses);
    const topics = await readForeignTree(root, { topic: topicOf, below }, guesses);
    return { title: ownText(root, "topic"), topics };
  }
  throw new ImportError(
    "no-roadmap",
    `It is a mind map of jsMind in the format “${format}”: save it there as “node_tree”.`,
  );
}

function topicOf(node: unknown): ForeignTopic {
  return {
    id: ownText(node, "id"),
    title: ownText(node, "topic"),
    isFolded: own(node, "expanded") === false,
  };
}
