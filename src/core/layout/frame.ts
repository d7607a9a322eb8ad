import { type Box, hull, mirror, type Size } from "./geometry.js";
import type { Grown } from "./grove.js";
import type { Placed, Side } from "./map-layout.js";
import type { Place } from "./placed-map.js";

/** Boxes of a tree, wherever their origin is. */
export interface Sketch {
  /** What is shown has a box. */
  readonly boxes: ReadonlyMap<Grown, Box>;
  readonly captions: readonly Placed[];
  /** What else must be on the map. */
  readonly others: readonly Box[];
  /** To which side what is below a box grows, in the end. */
  sideOf(box: Box): Side;
}

/** A sketch in its frame, and how other boxes come there. */
export interface Framed {
  readonly places: readonly Place[];
  readonly captions: readonly Placed[];
  readonly bounds: Size;
  place(box: Box): Box;
}

/** Moves a sketch so that there is just a margin around it, mirrored for right-to-left text. */
export function frame(
  top: Grown,
  { boxes, captions, others, sideOf }: Sketch,
  { margin, isRightToLeft }: { readonly margin: number; readonly isRightToLeft: boolean },
): Framed {
  const around = hull([...boxes.values(), ...captions.map(({ box }) => box), ...others]);
  const bounds = { width: around.width + 2 * margin, height: around.height + 2 * margin };
  const place = (box: Box): Box => {
    const inside = { ...box, x: box.x - around.x + margin, y: box.y - around.y + margin };
    return isRightToLeft ? mirror(inside, bounds.width) : inside;
  };
  const placesBelow = ({ children = [] }: Grown): Place[] =>
    children.flatMap((grown) => {
      const box = boxes.get(grown);
      if (!box) return [];
      const { node } = grown.data;
      return [{ node, box: place(box), side: sideOf(box), below: placesBelow(grown) }];
    });
  return {
    places: placesBelow(top),
    captions: captions.map(({ node, box }) => ({ node, box: place(box) })),
    bounds,
    place,
  };
}
