import { css } from "lit";

/** The row that searches, and what it lights. */
export const searchStyles = css`
  .search {
    position: sticky;
    /* Below the header for which a page wants space kept free. */
    inset-block-start: var(--roadmap-scroll-margin, 0px);
    z-index: 3;
    display: flex;
    gap: 0.3em;
    align-items: center;
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_surface);
  }

  /* Hits come to lie below the row. */
  .map:has(> .search) .node {
    scroll-margin-block-start: calc(var(--roadmap-scroll-margin, 0px) + 4.5em);
  }

  .search input {
    flex: 1 1 8em;
    box-sizing: border-box;
    min-inline-size: 5em;
    min-block-size: max(36px, 2.4em);
    margin: 0;
    padding: 0 0.8em;
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    color: inherit;
    background: none;
    /* Smaller text would make phones zoom in. */
    font: inherit;
    font-size: max(16px, 1em);
    outline: none;
    appearance: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search input:focus-visible {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }

  .hits {
    flex: none;
    min-inline-size: 4.5em;
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .search .button {
    flex: none;
  }

  .search .button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  .hit:is(.topic, .leaf),
  .map[data-form="wide"] .step.hit,
  .map[data-form="narrow"] .step.hit .card {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  .current-hit:is(.topic, .leaf),
  .map[data-form="wide"] .step.current-hit,
  .map[data-form="narrow"] .step.current-hit .card {
    box-shadow: 0 0 0 2px var(--_accent);
  }

  @container (inline-size < 26em) {
    .search {
      flex-wrap: wrap;
    }

    .search input {
      flex-basis: 100%;
    }

    .hits {
      margin-inline-end: auto;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .hit {
      outline: 2px dashed Highlight;
      outline-offset: -2px;
    }

    .current-hit {
      outline: 3px solid Highlight;
    }

    .search input:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`;
