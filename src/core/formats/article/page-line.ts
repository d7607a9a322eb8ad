/**
 * What a line is that a site puts into its articles, in English: `data about the post`, `an
 * invitation to subscribe` …; told by its words, for nothing else marks it.
 *
 * @returns `undefined` for all others, and for all that is longer than such lines are.
 */
export function pageLine(text: string): string | undefined {
  if (SHORTCODE.test(text)) return "a shortcode of WordPress";
  if (text.length > LONGEST) return undefined;
  return LINES.find(([, pattern]) => pattern.test(text))?.[0];
}

const LONGEST = 160;

const SHORTCODE = /^\[\/?[a-z][\w-]{1,40}(?:\s[^\]]{0,500})?\]$/;

const LINES: readonly (readonly [string, RegExp])[] = [
  [
    "data about the post",
    /^(?:(?:follow|listen|share|[·•|])\s)*\d{1,3} min(?:ute)?s? read(?:$|\s?[·•|—])|^created by .{1,80}, last (?:modified|updated)|^published (?:using|in) google docs$/i,
  ],
  [
    "an invitation to subscribe",
    /^(?:subscribe(?: now)?|share|follow|sign up|sign in|log in)$|\bis a? ?reader-supported\b|^thanks for reading\b.{0,80}\bsubscribe\b/i,
  ],
  [
    "a part of the page",
    /^(?:recent posts|see all|report abuse|updated automatically every \d+ minutes|listen to this article|skip to (?:main )?content)$/i,
  ],
];
