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

  :focus-visible,
  label:has(:focus-visible) {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1px;
  }

  /* Tab leads here from below as well, to the edge of the window, where a header may stick. */
  :is(.toolbar, .detail.card, .end) * {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  /* To WebKit, the focus of a radio button is not visible where arrow keys have moved it. */
  @supports (-webkit-hyphens: none) {
    label:focus-within {
      outline: 2.5px solid var(--_accent);
      outline-offset: 1px;
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

  .detail.panel {
    position: absolute;
    inset-block: 0.8em auto;
    inset-inline-end: 0.8em;
    z-index: 2;
    inline-size: min(21em, 100% - 1.6em);
    max-block-size: calc(100% - 1.6em);
    overflow-y: auto;
    overscroll-behavior: auto;
  }

  @container (inline-size < 48em) {
    .detail.panel {
      inset-block: auto 0.6em;
      inset-inline: 0.6em;
      inline-size: auto;
      max-block-size: 48%;
    }
  }

  .detail-buttons {
    display: flex;
    flex: none;
    margin: -0.4em;
    margin-inline-end: -0.6em;
  }

  .detail-head {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
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

  /* What was done to many topics at once. */
  .receipt {
    position: sticky;
    inset-block-end: calc(var(--_lift, 0px) + 0.8em);
    z-index: 2;
    display: flex;
    gap: 0.5em;
    align-items: center;
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.2em);
    margin: -3.4em auto 0.4em;
    padding: 0.3em 0.4em 0.3em 1em;
    border: 1px solid var(--_hairline);
    border-radius: calc(1.2 * var(--_radius));
    background: var(--_surface);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.16);
  }

  :host(:dir(rtl)) .receipt {
    padding: 0.3em 1em 0.3em 0.4em;
  }

  .receipt .button {
    flex: none;
  }

  .receipt .wordy {
    padding-inline: 0.9em;
    color: var(--_accent);
  }

  .end-text {
    max-inline-size: 46em;
    padding: 0.2em 0.8em 1.2em;
    line-height: 1.5;
  }

  .end-text h3 {
    margin: 1.1em 0 0.2em;
    font: inherit;
    font-weight: 650;
  }

  .end-text p {
    margin: 0 0 0.4em;
  }

  .end-text .resources {
    margin: 0;
  }

  .end summary:focus-visible {
    outline-offset: -2px;
  }

  .end a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  @media (forced-colors: active) {
    :is(.statuses, .layouts) label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    .bar .done {
      fill: Highlight;
    }
  }
`;
