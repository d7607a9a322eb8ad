import { type RoadForm, roadForm, roadUnit } from "../core/layout/road-form.js";

/** What a map has to fit in. */
export interface Room {
  /** The same for rooms in which everything has the same size. */
  readonly key: string;
  readonly width: number;
  readonly em: number;
  readonly form: RoadForm;
  readonly unit: number;
  readonly isRightToLeft: boolean;
  /** Whether the map is seen through a frame that it need not fit in. */
  readonly isFramed: boolean;
}

/** The room in a frame; `undefined` where there is none, as in a closed tab. */
export function readRoom(frame: HTMLElement, isFramed: boolean): Room | undefined {
  const width = frame.clientWidth;
  if (width === 0) return undefined;
  const { fontSize, fontFamily, direction } = getComputedStyle(frame);
  const em = Number.parseFloat(fontSize);
  return {
    key: `${width} ${em} ${direction} ${fontFamily} ${isFramed}`,
    width,
    em,
    isFramed,
    form: isFramed ? "wide" : roadForm(width, em),
    unit: roadUnit(width, em),
    isRightToLeft: direction === "rtl",
  };
}
