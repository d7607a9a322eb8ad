/// <reference types="vite/client" />

/** The themes that come with the package, in the order in which they are shown. */
export const THEMES = [
  "paper",
  "terminal",
  "high-contrast",
  "playful",
  "newspaper",
  "glass",
] as const;

export type ThemeName = (typeof THEMES)[number];

const sheets = import.meta.glob<string>("../../src/styles/themes/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The style sheet of a theme, as it stands in its file. */
export function themeSheet(name: ThemeName): string {
  const sheet = sheets[`../../src/styles/themes/${name}.css`];
  if (!sheet) throw new Error(`There is no theme ${name}.`);
  return sheet;
}
