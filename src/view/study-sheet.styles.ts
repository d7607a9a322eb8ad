import { css } from "lit";

/** The study sheet: on paper only, dark on light, no topic torn over two pages. */
export const sheetStyles = css`
  .study-sheet {
    display: none;
  }

  .study-sheet.alone {
    display: block;
    margin: 1.5cm;
    font: 11pt/1.4 Georgia, "Noto Serif", serif;
  }

  .study-sheet ul {
    margin: 0;
    padding-inline-start: 1.6em;
    list-style: none;
  }

  .study-sheet .steps {
    padding: 0;
  }

  .study-sheet li {
    margin-block: 0.35em;
  }

  .study-sheet .steps > li {
    margin-block: 1.2em;
  }

  .study-sheet .steps > li > .entry {
    font-size: 1.15em;
    break-after: avoid;
  }

  .study-sheet .entry {
    break-inside: avoid;
  }

  /* A short branch stays on one page with what it belongs to. */
  .study-sheet .steps > li > ul > li {
    break-inside: avoid;
  }

  .study-sheet p {
    margin: 0.1em 0 0.2em;
  }

  .study-sheet .entry > p {
    padding-inline-start: 1.65em;
    font-size: 0.92em;
  }

  .study-sheet .address {
    color: #444;
    overflow-wrap: anywhere;
  }

  .study-sheet i {
    color: #444;
  }

  .study-sheet .status-icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-end: 0.45em;
    vertical-align: -0.25em;
    fill: none;
    stroke: #222;
    stroke-width: 1.5;
  }

  .study-sheet .status-icon .solid {
    fill: #222;
  }

  .study-sheet .status-icon .mark {
    stroke: #fff;
  }

  .study-sheet .sr-only {
    position: static;
    clip-path: none;
    inline-size: auto;
    block-size: auto;
  }

  .study-sheet .end-text {
    break-before: auto;
  }

  .study-sheet .resources {
    padding-inline-start: 1.6em;
  }

  .study-sheet .badge {
    margin-inline-end: 0.5em;
    font-size: 0.8em;
  }

  .study-sheet a {
    color: inherit;
    text-decoration: none;
  }

  .study-sheet a::after {
    content: ": " attr(href);
  }

  @media print {
    .study-sheet {
      display: block;
      color: #000;
      color-scheme: light;
    }

    .map:has(> .study-sheet) > :not(.study-sheet, slot) {
      display: none;
    }
  }
`;
