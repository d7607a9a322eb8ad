import { read } from "./files.js";

/** A block of code in a document. */
export interface CodeFence {
  readonly path: string;
  /** Of its first line of code, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** The blocks of a Markdown or MDX file, without the indent that all of their lines have. */
export function codeFences(path: string): CodeFence[] {
  const text = read(path);
  const blocks = text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm);
  return Array.from(blocks, ([, indent = "", language = "", code = ""], at) => {
    const before = text.slice(0, startOf(text, at));
    const inner = code.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return { path, line: before.split("\n").length + 1, language, code: inner };
  });
}

/** Where the block of that number begins. */
function startOf(text: string, number: number): number {
  const fences = Array.from(text.matchAll(/^ *```\w*$/gm), ({ index }) => index);
  return fences[number * 2] ?? 0;
}
