import { css } from "lit";

/** Lines, texts beside the road, and what only a live map does. */
export const linesStyles = css`
  .frame {
    touch-action: pan-x pan-y;
    /* The map itself holds still what its reader looks at; twice would be too much. */
    overflow-anchor: none;
  }

  .canvas.gliding {
    transition: transform 0.18s ease-out;
  }

  .lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    /* A map may be millions of pixels high. */
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }

  .leaving {
    pointer-events: none;
  }

  .lines path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.25;
  }

  .lines .relation {
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }

  /* A map that need not fit is seen through a frame of its own height. */
  .map .frame[data-framed] {
    block-size: var(--_frame-height);
    cursor: grab;
  }

  .map .frame[data-framed]:active {
    cursor: grabbing;
  }

  /* A map begins at the left, whichever way its text runs: from there it is moved. */
  [data-framed] > .canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .lines .road {
    stroke: var(--_road);
    stroke-width: 9;
    stroke-linecap: round;
  }

  .lines .road.reached {
    stroke: var(--_done);
  }

  .lines .road-marking {
    stroke: var(--_road-marking);
    stroke-width: 1.5;
    stroke-dasharray: 6 8;
  }

  .teaser,
  .caption {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    inline-size: max-content;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .teaser span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .teaser.start,
  :host(:dir(rtl)) .teaser.end {
    text-align: right;
  }

  :host(:dir(rtl)) .teaser.start {
    text-align: left;
    overflow-wrap: anywhere;
  }

  .caption {
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }

  .caption::before {
    content: "";
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.55em;
    vertical-align: 0.08em;
    border: 0.16em solid;
    border-radius: 50%;
    background: radial-gradient(currentColor 40%, transparent 50%);
  }

  .hint {
    position: sticky;
    inset-block-end: 1.5em;
    inline-size: fit-content;
    margin: -2.6em auto 0;
    padding: 0.4em 0.9em;
    border-radius: 99em;
    color: var(--_surface);
    background: var(--_ink);
    font-size: 0.8667em;
    pointer-events: none;
  }

  [data-framed] > .hint {
    position: absolute;
    inset-inline: 0;
    margin: 0 auto;
  }

  :host(:fullscreen) {
    background: var(--roadmap-background, light-dark(#fbfcfd, #14161b));
  }

  :host(:fullscreen) .map {
    block-size: 100%;
  }

  :host(:fullscreen) .frame {
    flex: 1;
    min-block-size: 0;
    touch-action: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .canvas.gliding {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .lines path {
      stroke: CanvasText;
    }

    .lines .road {
      stroke: GrayText;
      stroke-width: 4;
    }

    .lines .road.reached {
      stroke-width: 9;
    }

    .lines .road.reached,
    .lines .relation {
      stroke: Highlight;
    }

    .lines .road-marking {
      stroke: Canvas;
    }
  }
`;
