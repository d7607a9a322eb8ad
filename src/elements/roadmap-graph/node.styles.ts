import { css } from "lit";

/** Topics and leaves, and what nodes look like when something is done with them. */
export const nodeStyles = css`
  /* The ring of focus: wide enough to be seen beside an accent border. */
  .node:focus-visible,
  .map[data-form="narrow"] .step:focus-visible .card {
    outline: 2.5px solid var(--_accent);
    outline-offset: 2px;
  }

  .map[data-form="narrow"] .step:focus-visible {
    outline: none;
  }

  .map[data-form="wide"] .step.open,
  .map[data-form="narrow"] .step.open .card {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--_accent) 35%, transparent);
  }

  /* Topics are rectangles, leaves are pills. */
  .topic,
  .leaf {
    gap: 0.5em;
    inline-size: max-content;
    min-block-size: max(32px, 2.35em);
    padding: calc(0.35em * var(--_spacing)) 0.8em calc(0.35em * var(--_spacing)) 0.6em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  :host(:dir(rtl)) :is(.topic, .leaf) {
    padding-inline: 0.6em 0.8em;
  }

  .topic {
    border-radius: calc(0.75 * var(--_radius));
    font-weight: 520;
  }

  .leaf {
    border-radius: min(1.2em, calc(2 * var(--_radius)));
    font-size: 0.9333em;
  }

  /* As large as the circle of the other icons. */
  :is(.topic, .leaf).todo::before {
    content: "";
    flex: none;
    box-sizing: border-box;
    inline-size: 0.98em;
    block-size: 0.98em;
    margin: 0.135em;
    border-radius: 50%;
    /* A border would be rounded down to a whole pixel, unlike the strokes of the others. */
    box-shadow: inset 0 0 0 0.106em var(--_muted);
  }

  .status-icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    overflow: visible;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .status-icon .solid {
    fill: var(--_muted);
  }

  .done > .status-icon,
  .done > * > .status-icon {
    stroke: var(--_done);
  }

  .done .status-icon .solid {
    fill: var(--_done);
  }

  .status-icon .mark {
    stroke: var(--_surface);
  }

  .learning > .status-icon,
  .learning > * > .status-icon {
    stroke: var(--_learning);
  }

  .learning .status-icon .solid {
    fill: var(--_learning);
  }

  :is(.topic, .leaf).done {
    border-color: color-mix(in srgb, var(--_done) 65%, var(--_surface));
    background: var(--_done-surface);
  }

  :is(.topic, .leaf).learning {
    border-color: color-mix(in srgb, var(--_learning) 65%, var(--_surface));
    background: var(--_learning-surface);
  }

  :is(.topic, .leaf).skipped {
    border-style: dashed;
  }

  :is(.topic, .leaf).skipped .title {
    color: var(--_muted);
  }

  /* Another alternative was chosen: this one steps back, and is as readable as small print. */
  .passed-over:is(.topic, .leaf),
  .map[data-form="wide"] .step.passed-over,
  .map[data-form="narrow"] .step.passed-over .card {
    border-color: var(--_hairline);
    box-shadow: none;
  }

  .passed-over .title,
  .passed-over .count {
    color: var(--_muted);
    font-weight: 400;
  }

  .fitting:is(.topic, .leaf) {
    border-color: color-mix(in srgb, var(--_accent) 70%, var(--_surface));
    background: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
  }

  /* The ring of a step that is begun, and the card of one that is left out. */
  .step.learning .ring:has(.share[stroke-dasharray^="0 "]) circle:first-child {
    stroke: color-mix(in srgb, var(--_learning) 70%, var(--_road));
    stroke-dasharray: 2.5 4;
  }

  .map[data-form="wide"] .step.skipped,
  .map[data-form="narrow"] .step.skipped .card {
    border-style: dashed;
  }

  .step.skipped .title {
    color: var(--_muted);
  }

  .node[aria-selected="true"]:is(.topic, .leaf) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  .count {
    margin-inline: calc(0.1em - 3px) calc(-0.45em - 3px);
    margin-block: -6px;
    box-sizing: border-box;
    padding: 3px;
    /* Larger for a pointer than for the eye. */
    border-radius: calc(0.65 * var(--_radius) + 3px);
    background-clip: content-box;
    font-size: 0.8667em;
    font-weight: 450;
    font-variant-numeric: tabular-nums;
  }

  /* What is still closed has something to give. */
  .node:not(.open) .count {
    background-color: color-mix(in srgb, var(--_ink) 7%, transparent);
  }

  @media (hover: hover) {
    .toggle:hover {
      color: var(--_accent);
      background-color: color-mix(in srgb, var(--_accent) 10%, transparent);
    }

    :is(.topic, .leaf):hover,
    .map[data-form="wide"] .step:hover,
    .map[data-form="narrow"] .step:hover .card {
      border-color: color-mix(in srgb, var(--_accent) 60%, var(--_line));
    }
  }

  @media (forced-colors: active) {
    :is(.topic, .leaf).todo::before {
      border: 0.106em solid CanvasText;
    }

    .ring circle {
      stroke: GrayText;
      stroke-width: 2;
    }

    .node .status-icon,
    .statuses .status-icon {
      stroke: CanvasText !important;
    }

    .ring .share {
      stroke: Highlight;
      stroke-width: 5;
    }

    .status-icon .solid {
      fill: CanvasText !important;
    }

    .status-icon .mark {
      stroke: Canvas !important;
    }

    /* Within the border: the ring of focus is outside of it. */
    .node[aria-selected="true"]:not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
