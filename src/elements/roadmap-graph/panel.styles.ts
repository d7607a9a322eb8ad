import { css } from "lit";

/** The bar above the map, the detail card, and the notices instead of a map. */
export const panelStyles = css`
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

  .button.wordy {
    padding-inline: 0.6em 0.8em;
  }

  .button.quiet {
    border-color: transparent;
    background: none;
  }

  .button:focus-visible,
  .jump:focus-visible,
  .detail a:focus-visible,
  .statuses label:focus-within:has(:focus-visible) {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1px;
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

  /* The detail: a card that has a place on the map, or a sheet at the lower edge. */
  .detail {
    box-sizing: border-box;
    padding: 1em 1.1em 1.1em;
    border: 1px solid var(--_hairline);
    border-radius: calc(1.2 * var(--_radius));
    background: var(--_surface);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.1);
    cursor: auto;
    overflow-wrap: anywhere;
  }

  .detail.card {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .detail.sheet {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: min(45vh, 26em);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    overflow-y: auto;
    overscroll-behavior: auto;
    box-shadow: 0 -4px 24px rgb(0 0 0 / 0.12);
  }

  .detail-head {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
  }

  .detail-head .button {
    margin: -0.4em;
    margin-inline-end: -0.6em;
    flex: none;
  }

  .trail {
    margin: 0 0 0.15em;
    color: var(--_muted);
    font-size: 0.8em;
  }

  .detail-title {
    margin: 0;
    font: inherit;
    font-size: 1.0667em;
    font-weight: 660;
    line-height: 1.25;
  }

  .statuses {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.8em;
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    font-size: 0.8667em;
  }

  .statuses label {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    place-items: center;
    min-block-size: 2.5em;
    padding: 0.2em 0.4em;
    border-radius: calc(0.75 * var(--_radius));
    text-align: center;
    cursor: pointer;
  }

  .statuses label + label {
    border-inline-start: 1px solid var(--_hairline);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .statuses label:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .statuses input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .statuses span {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.15em 0.35em;
    align-items: center;
    justify-content: center;
    overflow-wrap: normal;
  }

  .statuses label:has(:checked) {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
    font-weight: 600;
  }

  .statuses .done:has(:checked) {
    color: var(--_done);
    background: var(--_done-surface);
  }

  .statuses .learning:has(:checked) {
    color: var(--_learning);
    background: var(--_learning-surface);
  }

  .summary {
    margin: 0 0 0.8em;
    line-height: 1.5;
  }

  .resources {
    display: grid;
    margin: 0 0 0.6em;
    padding: 0;
    list-style: none;
  }

  .resources li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .resources a {
    padding-block: max(0.25em, 7px);
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

  .related {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    align-items: center;
    margin: 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .jump {
    min-block-size: max(32px, 2em);
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    color: var(--_accent);
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1.5em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_font-size);
  }

  .notice p {
    margin: 0;
  }

  .notice-title {
    color: var(--_ink);
    font-weight: 620;
  }

  .notice.error .notice-title {
    color: var(--_error);
  }

  .notice.loading {
    min-block-size: 12em;
    place-content: center;
    justify-items: center;
    border-color: transparent;
  }

  .pulse {
    inline-size: 9px;
    block-size: 4em;
    border-radius: 5px;
    background: var(--_road);
    animation: pulse 1.2s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.35;
    }
  }

  .faults {
    display: grid;
    gap: 0.3em;
    margin: 0;
    padding-inline-start: 1.2em;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }

  .faults code {
    padding: 0.1em 0.35em;
    border-radius: 0.3em;
    background: color-mix(in srgb, var(--_error) 9%, transparent);
    font-size: 0.9em;
  }

  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .statuses label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    .bar .done {
      fill: Highlight;
    }
  }
`;
