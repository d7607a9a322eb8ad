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

  /* What fits on one page is not torn over two: a step, or else its branches. */
  .study-sheet .steps > li,
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

  .study-sheet .box {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-end: 0.45em;
    vertical-align: -0.25em;
    fill: none;
    stroke: #222;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* What a screen reader is told of a box, everyone reads. */
  .study-sheet .sr-only {
    position: static;
    clip-path: none;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    margin-inline-start: 0.4em;
  }

  .study-sheet .end-text {
    max-inline-size: none;
    padding-inline: 0;
  }

  .study-sheet .end-text section {
    break-inside: avoid;
  }

  .study-sheet .resources {
    padding: 0;
  }

  .study-sheet .badge {
    border-color: #777;
    color: #444;
    margin-inline-end: 0.5em;
    font-size: 0.8em;
  }

  .study-sheet .badge:empty {
    display: none;
  }

  .study-sheet a {
    padding: 0;
    color: inherit;
    text-decoration: none;
  }

  .study-sheet a::after {
    content: ": " attr(href);
  }

  @media print {
    .study-sheet {
      display: block;
      padding: 0.1px 0.6em;
      color: #000;
      background: #fff;
      color-scheme: light;
    }

    .map:has(> .study-sheet) {
      display: block;
    }

    .map:has(> .study-sheet) > :not(.study-sheet, slot) {
      display: none;
    }
  }
`;
