import type { Box } from "../../core/layout/geometry.js";

/** A map as a picture: shapes and texts with their places and looks, and nothing else. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string | undefined;
  readonly title: string;
  /** What comes later lies above. */
  readonly shapes: readonly Shape[];
}

export type Shape = Rectangle | Path | TextLine;

/** What rectangles and paths have in common. Colours are `rgb()` or `rgba()` with commas. */
export interface Paint {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps by turns; empty for a line without gaps. */
  readonly dash: readonly number[];
  readonly opacity: number;
}

export interface Rectangle extends Box, Paint {
  readonly kind: "rectangle";
  /** Of all four corners. */
  readonly radius: number;
}

export interface Path extends Paint {
  readonly kind: "path";
  readonly d: string;
  readonly transform: Matrix;
  readonly linecap: CanvasLineCap;
  readonly linejoin: CanvasLineJoin;
}

/** As in `matrix()` of SVG and CSS. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One line of text, as it was laid out. */
export interface TextLine {
  readonly kind: "text";
  readonly text: string;
  /** The left edge, in whichever direction the text runs. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly font: Font;
  readonly fill: string;
  readonly opacity: number;
  readonly letterSpacing: number;
  readonly direction: "ltr" | "rtl";
  readonly lang: string | undefined;
}

export interface Font {
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
}

/** A font as CSS and the 2D canvas write it. */
export function fontShorthand({ style, weight, size, family }: Font): string {
  return `${style} ${weight} ${size}px ${family}`;
}
