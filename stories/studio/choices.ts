import { readableAccent } from "./readable-accent.js";

export const LAYOUTS = ["road", "tree", "radial"] as const;
export const CONTROLS = ["search", "progress", "expand", "zoom", "fullscreen", "menu"] as const;
export const SCHEMES = ["page", "light", "dark"] as const;

/** What can be picked for a custom property, by the name it has in the studio; "" is left out. */
export const RADII = { own: "", square: "0px", soft: "6px", round: "1.2em" } as const;
export const SPACINGS = { own: "", dense: "0.5", roomy: "1.5" } as const;
export const FONTS = {
  own: "",
  sans: "system-ui, sans-serif",
  serif: "Charter, Cambria, Georgia, serif",
  mono: "ui-monospace, Menlo, Consolas, monospace",
} as const;

/** Everything the studio can change about a map. */
export interface Choices {
  readonly layout: (typeof LAYOUTS)[number];
  /** In the order of `CONTROLS`. */
  readonly controls: readonly string[];
  /** The name of a theme's file, or "" for none. */
  readonly theme: string;
  /** `#rrggbb`, or "" for the theme's own. */
  readonly accent: string;
  readonly radius: keyof typeof RADII;
  readonly spacing: keyof typeof SPACINGS;
  readonly font: keyof typeof FONTS;
  readonly scheme: (typeof SCHEMES)[number];
  readonly language: string;
  /** As the attribute has it: `none`, `all`, or ids with spaces between. */
  readonly expanded: string;
}

export const INITIAL: Choices = {
  layout: "road",
  controls: CONTROLS,
  theme: "",
  accent: "",
  radius: "own",
  spacing: "own",
  font: "sans",
  scheme: "page",
  language: "en",
  expanded: "fundamentals",
};

/** The choices with another theme: what was picked beside it gives way to what the theme brings. */
export function withTheme(choices: Choices, theme: string): Choices {
  const font = theme ? "own" : INITIAL.font;
  return { ...choices, theme, accent: "", radius: "own", spacing: "own", font };
}

/** The attributes that say the same, without those that only repeat a default. */
export function attributesOf(choices: Choices): Record<string, string> {
  const { layout, controls, language, expanded } = choices;
  return {
    ...(layout === "road" ? {} : { layout }),
    ...(expanded === "none" ? {} : { expanded }),
    ...(controls.length === CONTROLS.length ? {} : { controls: controls.join(" ") }),
    ...(language === "en" ? {} : { lang: language }),
    ...(isRightToLeft(language) ? { dir: "rtl" } : {}),
  };
}

export function isRightToLeft(language: string): boolean {
  return ["ar", "ur"].includes(language);
}

/** The declarations that come on top of the theme. */
export function declarationsOf(choices: Choices): Record<string, string> {
  const { scheme, theme, accent, radius, spacing, font } = choices;
  const background = scheme === "dark" ? "#14161b" : "#ffffff";
  const all = {
    "color-scheme": scheme === "page" ? "" : scheme,
    // A scheme of its own needs a ground of its own: the page may have the other one.
    "--roadmap-background": scheme === "page" || theme ? "" : background,
    "--roadmap-accent": accent && readableAccent(accent),
    "--roadmap-radius": RADII[radius],
    "--roadmap-spacing": SPACINGS[spacing],
    "--roadmap-font": FONTS[font],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
