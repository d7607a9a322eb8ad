import { wordsOf } from "./words.js";

/** A part of a text as a title: with a capital, unless its first word is written without one. */
export function partTitle(part: string): string {
  const word = wordsOf(part)[0] ?? "";
  const [first = ""] = part;
  const capital = first.toUpperCase();
  if (isWrittenSmall(word) || capital.length !== first.length) return part;
  return capital + part.slice(first.length);
}

/** "iOS", "npm", "socket.io", "i18n", "git": nobody writes them with a capital. */
function isWrittenSmall(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) ||
    /[\d._@/\\()$]/.test(word.replace(/[.,:;]+$/, "")) ||
    /^[b-df-hj-np-tv-xz]+$/.test(word) ||
    SMALL_NAMES.has(word)
  );
}

const SMALL_NAMES = new Set(
  "git curl bash pip yarn cron webpack esbuild kubectl vim systemd pytest asyncio sudo grep awk sed venv uv ripgrep".split(
    " ",
  ),
);
