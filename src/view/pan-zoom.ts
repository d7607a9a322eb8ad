import { select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Point, Size } from "../core/layout/geometry.js";
import {
  type Cover,
  keptInFrame,
  SCALE_RANGE,
  UNCOVERED,
  type Viewport,
} from "../core/layout/viewport.js";

/** A frame whose content can be moved and scaled. */
export interface PanZoom {
  /**
   * Tells how large the content and its frame are, and what of that is covered; the content
   * cannot leave the frame.
   */
  setExtent(content: Size, frame: Size, cover: Cover): void;
  setViewport(viewport: Viewport): void;
  /** Scales about a point of the frame. */
  scaleBy(factor: number, about: Point): void;
  /** Moves the content, in pixels of the frame. */
  panBy(x: number, y: number): void;
  destroy(): void;
}

export interface PanZoomOptions {
  readonly accepts: (event: Event) => boolean;
  readonly onChange: (viewport: Viewport, isGesture: boolean) => void;
}

/** Wraps d3-zoom, whose own types stay inside this file. */
export function createPanZoom(frame: HTMLElement, options: PanZoomOptions): PanZoom {
  let covered = UNCOVERED;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([...SCALE_RANGE])
    .clickDistance(4)
    .filter(options.accepts)
    .wheelDelta(wheelDelta)
    .constrain((transform, extent, translateExtent) =>
      keepInFrame(transform, extent, translateExtent, covered),
    )
    .on("zoom", ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) =>
      options.onChange(
        { x: transform.x, y: transform.y, scale: transform.k },
        Boolean(sourceEvent),
      ),
    );
  const selection = select(frame).call(behaviour).on("dblclick.zoom", null);
  return {
    setExtent(content, size, cover) {
      covered = cover;
      behaviour
        .extent([
          [0, 0],
          [size.width, size.height],
        ])
        .translateExtent([
          [0, 0],
          [content.width, content.height],
        ]);
    },
    setViewport({ x, y, scale }) {
      selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale));
    },
    scaleBy: (factor, { x, y }) => selection.call(behaviour.scaleBy, factor, [x, y]),
    panBy(x, y) {
      const { k } = currentTransform(frame);
      selection.call(behaviour.translateBy, x / k, y / k);
    },
    // The transform is kept on the frame, where the next one would find it.
    destroy: () => selection.on(".zoom", null).property("__zoom", null),
  };
}

function keepInFrame(
  { x, y, k }: ZoomTransform,
  [, [frameWidth, frameHeight]]: [[number, number], [number, number]],
  [, [width, height]]: [[number, number], [number, number]],
  cover: Cover,
): ZoomTransform {
  const frame = { width: frameWidth, height: frameHeight };
  const kept = keptInFrame({ x, y, scale: k }, { width, height }, frame, cover);
  return zoomIdentity.translate(kept.x, kept.y).scale(k);
}

/**
 * How much a wheel event zooms, as a power of two. A pinch on a trackpad comes as a wheel with
 * Ctrl in many tiny steps, the wheel of a mouse in few large ones.
 */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
  const isPinch = Math.abs(deltaY) < 30 && deltaMode === WheelEvent.DOM_DELTA_PIXEL;
  return -deltaY * unit * (isPinch ? 5 : 1);
}

/** d3-zoom keeps the transform on the element itself. */
function currentTransform(frame: HTMLElement & { __zoom?: ZoomTransform }): ZoomTransform {
  return frame.__zoom ?? zoomIdentity;
}
