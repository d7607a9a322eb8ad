import { css } from "lit";

/** What the first picture needs: the frame, the bar, and the steps of a closed map. */
export const firstStyles = css`
  :host {
    display: block;
    /* Maps are laid out in lines that run across. */
    writing-mode: horizontal-tb;
    min-inline-size: min(100%, 280px);
    max-inline-size: 100%;
    color: var(--_ink);
    background: var(--_background);
    font-family: var(--_font);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* The place of a map that is not drawn yet. */
  slot:only-child {
    display: block;
    min-block-size: 40em;
  }

  .map {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    /* What a parent that shrinks to its content is told. */
    contain-intrinsic-inline-size: min(70em, 100vw - 2.5em);
    font-size: var(--_font-size);
    line-height: 1.35;
    text-align: left;
    /* A paragraph's, which its words would carry on into the map. */
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .map[data-form="narrow"] .title {
    hyphens: auto;
  }

  :host(:dir(rtl)) .map {
    text-align: right;
  }

  /* A text in another direction than the page's keeps its own order, but not its own side. */
  .title,
  .meta,
  .heading,
  .progress span {
    unicode-bidi: plaintext;
  }

  .frame {
    position: relative;
    isolation: isolate;
    overflow: clip;
  }

  .canvas {
    position: relative;
    block-size: 100%;
    transform-origin: 0 0;
  }

  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .node {
    position: absolute;
    contain: layout style;
    inset-block-start: 0;
    left: 0;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    cursor: pointer;
    border-radius: var(--_radius);
    outline: none;
    scroll-margin: var(--_scroll-margin) 1em calc(var(--_sheet, 0px) + 1em);
    -webkit-tap-highlight-color: transparent;
  }

  /* Steps: a card in the wide form; a number on the road and a card in the narrow one. */
  .step {
    z-index: 1;
    gap: 0.6em;
  }

  .map[data-form="wide"] .step,
  .map[data-form="narrow"] .step .card {
    padding: calc(0.62em * var(--_spacing)) 0.4em calc(0.62em * var(--_spacing)) 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .step .card {
    display: flex;
    flex: 1;
    gap: 0.5em;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 2.6em;
  }

  .map[data-form="narrow"] .step {
    gap: calc(0.55 * var(--_unit));
  }

  .map[data-form="narrow"] .step .card {
    padding-inline: 1em 0.6em;
  }

  .step .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  .step .title {
    font-weight: 620;
    line-height: 1.25;
  }

  .meta {
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .ring {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .map[data-form="narrow"] .ring {
    inline-size: calc(3.2 * var(--_unit));
    block-size: calc(3.2 * var(--_unit));
    border-radius: 50%;
    background: var(--_surface);
    font-size: min(1em, calc(1.1 * var(--_unit)));
  }

  .ring svg {
    position: absolute;
    inset: 0;
    rotate: -90deg;
  }

  :host(:dir(rtl)) .ring svg {
    scale: 1 -1;
  }

  .ring circle {
    fill: none;
    stroke: var(--_road);
    stroke-width: 3.5;
  }

  .ring .share {
    stroke: var(--_done);
  }

  .toggle {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    border-radius: 0.5em;
    color: var(--_muted);
  }

  .icon {
    inline-size: 1.3333em;
    block-size: 1.3333em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }

  .heading {
    margin: 0;
    font: inherit;
    font-size: 1.1333em;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .progress {
    display: flex;
    gap: 0.7em;
    align-items: center;
    margin: 0;
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    inline-size: 6.5em;
    block-size: 5px;
    border-radius: 3px;
    overflow: hidden;
    fill: var(--_road);
  }

  .bar .done {
    fill: var(--_done);
  }

  :host(:dir(rtl)) .bar {
    scale: -1 1;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-inline-start: auto;
  }

  .button {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: max(36px, 2.5em);
    min-block-size: max(36px, 2.4em);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    font-size: 0.9333em;
    white-space: nowrap;
    cursor: pointer;
  }

  .end summary {
    padding: 0.75em 0.8em;
    border-block-start: 1px solid var(--_hairline);
    cursor: pointer;
  }

  .button.wordy {
    padding-inline: 0.6em 0.8em;
  }

  @container (inline-size < 34em) {
    .toolbar {
      gap: 0.5em;
    }

    .bar,
    .toolbar .wordy span {
      display: none;
    }

    .toolbar .wordy {
      padding: 0;
    }
  }

  /* The closed map before it is alive: this sheet draws it where the layout will have it. */

  .still .tree {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(2 * var(--_unit));
    padding-block: calc(2 * var(--_unit));
  }

  .still .tree::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 4.5px);
    inline-size: 9px;
    background:
      repeating-linear-gradient(var(--_road-marking) 0 6px, transparent 6px 14px) center / 1.5px
        100% no-repeat,
      var(--_road);
  }

  .still .node {
    position: relative;
    inline-size: calc(21 * var(--_unit));
  }

  .map[data-form="narrow"] .still .tree {
    gap: calc(1.1 * var(--_unit));
    padding: calc(1.4 * var(--_unit)) calc(0.6 * var(--_unit));
  }

  .map[data-form="narrow"] .still .tree::before {
    inset-inline-start: calc(2.2 * var(--_unit) - 4.5px);
  }

  .map[data-form="narrow"] .still .node {
    inline-size: 100%;
  }
`;
