/** Accents to begin with; any other colour can be picked beside them. */
export const SWATCHES = {
  Blue: "#2d56cf",
  Violet: "#7a3fd0",
  Magenta: "#c0146c",
  Rust: "#b0441a",
  Green: "#14733a",
  Teal: "#0a7285",
} as const;
