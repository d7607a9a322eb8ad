/** The looks that a card comes in. */
export type CardTheme = "light" | "dark";

/** Colours as every viewer knows them. */
export interface CardColours {
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly road: string;
  readonly marking: string;
}

/** The defaults of the properties of the map, which a file cannot ask for. */
export const CARD_COLOURS: Readonly<Record<CardTheme, CardColours>> = {
  light: {
    surface: "#ffffff",
    ink: "#16181d",
    muted: "#59606d",
    accent: "#2d56cf",
    onAccent: "#ffffff",
    road: "#e1e5eb",
    marking: "#ffffff",
  },
  dark: {
    surface: "#1c1f26",
    ink: "#eceef2",
    muted: "#a6adb9",
    accent: "#93b1ff",
    onAccent: "#14161b",
    road: "#30353f",
    marking: "#6b7381",
  },
};
