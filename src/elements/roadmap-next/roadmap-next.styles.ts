import { css } from "lit";

/** The card of the next topic. */
export const nextStyles = css`
  :host {
    max-inline-size: min(100%, 30em);
  }

  /* About as tall as the card that is to come. */
  .waiting {
    min-block-size: 19em;
  }

  .card {
    display: grid;
    gap: 0.5em;
    box-sizing: border-box;
    padding: 1em 1.1em 0.8em;
    border: 1px solid var(--_hairline);
    border-radius: calc(1.2 * var(--_radius));
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .label,
  .topic,
  .why,
  .summary,
  .progress {
    unicode-bidi: plaintext;
    text-align: start;
  }

  .label {
    color: var(--_accent);
    font-size: 0.8667em;
    font-weight: 620;
  }

  .topic {
    display: flex;
    gap: 0.45em;
    align-items: center;
    justify-self: start;
    border-radius: 0.2em;
    font-size: 1.3333em;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .topic > span {
    min-inline-size: 0;
  }

  .status-icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    /* The shape is smaller than its box: in line with the text below. */
    margin-inline-start: -0.12em;
    overflow: visible;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .learning .status-icon {
    stroke: var(--_learning);
  }

  .learning .solid {
    fill: var(--_learning);
  }

  .done .status-icon {
    stroke: var(--_done);
  }

  .done .solid {
    fill: var(--_done);
  }

  .status-icon .mark {
    stroke: var(--_surface);
  }

  .why {
    color: var(--_muted);
    font-size: 0.9333em;
  }

  .resources {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .resources li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .resources a {
    padding-block: max(0.2em, 4px);
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  .badge {
    flex: none;
    padding: 0.05em 0.45em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    color: var(--_muted);
    font-size: 0.7333em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    margin-block-start: 0.3em;
  }

  .button.main {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 600;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.5em;
  }

  .bar {
    flex: none;
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 0.35em;
    border-radius: 2px;
    overflow: hidden;
    fill: var(--_road);
  }

  .bar .done {
    fill: var(--_done);
  }

  :host(:dir(rtl)) .bar {
    scale: -1 1;
  }

  .progress {
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .way {
    min-block-size: max(28px, 2.2em);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    color: var(--_accent);
    background: none;
    font: inherit;
    font-size: 0.8667em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .bar .done {
      fill: Highlight;
    }

    .status-icon {
      stroke: CanvasText !important;
    }

    .status-icon .solid {
      fill: CanvasText !important;
    }

    .status-icon .mark {
      stroke: Canvas !important;
    }
  }

  @media print {
    .actions,
    .ways {
      display: none;
    }
  }
`;
