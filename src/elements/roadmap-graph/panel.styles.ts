import { css } from "lit";

/** The detail card, and what buttons look like when something is done with them. */
export const panelStyles = css`
  .teaser,
  .trail,
  .detail-title,
  .summary {
    unicode-bidi: plaintext;
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
