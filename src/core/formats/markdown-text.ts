/** Signs that mean something to one Markdown or another, wherever they stand. */
const SIGNS = /[\\`*_[\]{}<>&~|^$#@]/g;

/** What would make a list, a heading, a rule or a definition of the line that it begins. */
const BEGINNING = /^(?:[-+=:]|\d+(?=[.)]))/;

/** What would make links of addresses: `https://…`, `www.…`. */
const ADDRESS = /(https?|ftp|www)(?=:\/\/|\.)/gi;

/** Text as Markdown that shows it as it is, in one line: it cannot break out of its place. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Control}/gu, "\ufffd")
    .replace(SIGNS, "\\$&")
    .replace(ADDRESS, "$&\\")
    .replace(BEGINNING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Brackets within a link's title: some Markdowns lose the backslash before them there. */
const BRACKETS: Readonly<Record<string, string>> = { "\\[": "&#91;", "\\]": "&#93;" };

/**
 * A link as Markdown, or its title where it has no address.
 *
 * A browser sees the same address in it that was judged safe: it drops tabs, line breaks and
 * spaces around, and no entity is decoded that it would not have decoded.
 */
export function markdownLink({
  title,
  url,
}: {
  readonly title: string;
  readonly url?: string;
}): string {
  const text = markdownText(title);
  if (url === undefined) return text;
  const address = url
    .replace(/[\t\n\r]/g, "")
    .replace(/^ +|(?<! ) +$/g, "")
    .replace(/[\s\p{Control}<>"`]/gu, encodeURIComponent)
    .replace(/[\\()]|&(?=#?\w+;)/g, "\\$&");
  const shown = text.replace(/\\[[\]]/g, (bracket) => BRACKETS[bracket] as string);
  return `[${shown}](${address})`;
}
