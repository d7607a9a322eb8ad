// Shapes that a first picture has no use for; of 24 × 24, like all others.
export const SHRINK = "M19 5l-5 5M14 6v4h4M5 19l5-5M10 18v-4H6";
export const COLLAPSE = "M8 5l4 4 4-4M8 19l4-4 4 4";
export const CLOSE = "M7 7l10 10M17 7 7 17";
export const FIT = "M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4";
export const LEFT = "M14 7l-5 5 5 5";
export const RIGHT = "M10 7l5 5-5 5";
export const UP = "M7 14l5-5 5 5";
export const DOWN = "M7 10l5 5 5-5";
export const LINK =
  "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1";
