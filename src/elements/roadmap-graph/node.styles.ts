import { css } from "lit";

/** Steps, topics and leaves. */
export const nodeStyles = css`
  .node {
    position: absolute;
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

  /* The ring of focus: wide enough to be seen beside an accent border. */
  .node:focus-visible,
  .map[data-form="narrow"] .step:focus-visible .card {
    outline: 2.5px solid var(--_accent);
    outline-offset: 2px;
  }

  .map[data-form="narrow"] .step:focus-visible {
    outline: none;
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

  .map[data-form="wide"] .step.open,
  .map[data-form="narrow"] .step.open .card {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--_accent) 35%, transparent);
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

  .node[aria-selected="true"]:is(.topic, .leaf) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
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

  .count {
    margin-inline: calc(0.1em - 3px) calc(-0.45em - 3px);
    margin-block: -6px;
    box-sizing: border-box;
    padding: 3px;
    /* Larger for a pointer than for the eye. */
    border-radius: calc(0.5em + 3px);
    background-clip: content-box;
    font-size: 0.8667em;
    font-weight: 450;
    font-variant-numeric: tabular-nums;
  }

  /* What is still closed has something to give. */
  .node:not(.open) .count {
    background-color: color-mix(in srgb, var(--_ink) 7%, transparent);
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
    .ring circle,
    .node .status-icon,
    .statuses .status-icon {
      stroke: CanvasText !important;
    }

    .ring .share {
      stroke: Highlight;
    }

    .status-icon .solid {
      fill: CanvasText !important;
    }

    .status-icon .mark {
      stroke: Canvas !important;
    }

    .node[aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
