import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { read } from "./files.js";

/** A block of code in a document. */
export interface CodeFence {
  readonly path: string;
  /** Of its first line of code, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** The blocks of a Markdown or MDX file, in lists as well. */
export function codeFences(path: string): CodeFence[] {
  return blocksIn(fromMarkdown(read(path))).map(({ lang, value, position }) => ({
    path,
    line: (position?.start.line ?? 0) + 1,
    language: lang ?? "",
    code: `${value}\n`,
  }));
}

function blocksIn(node: Nodes): Extract<Nodes, { type: "code" }>[] {
  if (node.type === "code") return [node];
  return "children" in node ? node.children.flatMap(blocksIn) : [];
}
