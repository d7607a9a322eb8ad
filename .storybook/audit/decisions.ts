/** A rule of axe that is not asked about every story. */
export interface UnaskedRule {
  readonly rule: string;
  readonly why: string;
}

/** Something that axe leaves to people, and what decides it instead. */
export interface Undecided {
  readonly rule: string;
  /** What keeps axe from deciding, by its own name for it. */
  readonly reason: string;
  /** What it is about; a selector. */
  readonly where: string;
  /** In stories whose ids have this in them. */
  readonly stories?: string;
  readonly why: string;
  /** The test that decides it. */
  readonly test: string;
}

/**
 * All other rules of axe are asked: WCAG A, AA and AAA, best practices, experimental ones. Those
 * about whole documents find nothing to ask about in a story.
 */
export const UNASKED: readonly UnaskedRule[] = [
  {
    rule: "color-contrast-enhanced",
    why: "7:1 (AAA) is what the theme high-contrast promises; its stories are asked. Everything else holds 4.5:1.",
  },
  {
    rule: "hidden-content",
    why: "It only says that something is hidden. What one story hides, another one shows.",
  },
];

const painted = "test/browser/accessibility/contrast.test.ts";

/** Where axe may say “incomplete”. Anything that is not listed here fails. */
export const UNDECIDED: readonly Undecided[] = [
  {
    rule: "color-contrast",
    reason: "shortTextContent",
    where: ".ring > span, .toggle, kbd",
    why: "a digit, a count or a key is too short for axe to take it for text",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "nonBmp",
    where: "kbd",
    why: "arrows are no letters to axe",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "pseudoContent",
    where: ".step *",
    why: "the road of the still picture is a pseudo-element below the cards, whose ground hides it",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "bgOverlap",
    where: "*",
    why: "what lies below a sheet, a dialog or the edge of a frame at that moment",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "elmPartiallyObscured",
    where: "*",
    why: "text across the edge of a sheet, or of the window",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "elmPartiallyObscuring",
    where: "*",
    why: "text of a sheet that ends over other text",
    test: painted,
  },
  {
    rule: "color-contrast",
    reason: "bgGradient",
    where: "*",
    stories: "theme-files",
    why: "themes with a pattern or a sky behind the map; every colour of it is tried",
    test: "test/architecture/themes.test.ts",
  },
  {
    rule: "color-contrast",
    reason: "bgGradient",
    where: "*",
    stories: "studio",
    why: "the same themes, in the studio",
    test: "test/architecture/themes.test.ts",
  },
  {
    rule: "target-size",
    reason: "partiallyObscuredNonTabbable",
    where: "summary",
    stories: "studio",
    why: "the line “Where to go on” at the lower edge of the studio's page, which is scrolled",
    test: "test/browser/accessibility/targets.test.ts",
  },
];
