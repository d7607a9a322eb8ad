import { css } from "lit";

/** The panel of choices, and the colours of the whole studio. */
export const panelStyles = css`
  :host {
    --ink: light-dark(#1b1c20, #eceae6);
    --quiet: light-dark(#5d5f68, #a9abb4);
    --line: light-dark(#8b8d97, #74767f);
    --hairline: light-dark(#e3e3e7, #34363d);
    --ground: light-dark(#ffffff, #1d1e22);
    --desk: light-dark(#f0f0f3, #131417);
    --strong: light-dark(#1b1c20, #f3f1ec);

    display: block;
    color-scheme: light dark;
    color: var(--ink);
    background: var(--desk);
    font: 0.875rem/1.4 system-ui, sans-serif;
    container-type: inline-size;
  }

  .studio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 100vh;
  }

  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1.1rem 1.5rem;
    align-content: start;
    box-sizing: border-box;
    padding: 1rem;
    border-block-end: 1px solid var(--hairline);
    background: var(--ground);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* Above the map, so that what is chosen is seen at once; and low, so that it is. */
  @container (inline-size < 56rem) {
    .panel {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      max-block-size: 45vh;
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.12);
    }

    .result {
      --roadmap-scroll-margin: 47vh;
    }

    .result :is(label, button, pre) {
      scroll-margin-block-start: 47vh;
    }
  }

  @container (inline-size >= 56rem) {
    .studio {
      /* Leaves enough of 1180 pixels for the wide form of the map. */
      grid-template-columns: 17rem minmax(0, 1fr);
    }

    .panel {
      position: sticky;
      inset-block-start: 0;
      grid-template-columns: minmax(0, 1fr);
      max-block-size: 100vh;
      border-block-end: 0;
      border-inline-end: 1px solid var(--hairline);
    }
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .field > span {
    margin-block-end: 0.4rem;
    padding: 0;
    color: var(--quiet);
    font-size: 0.75rem;
    font-weight: 600;
    text-align: start;
  }

  input {
    accent-color: var(--strong);
  }

  :focus-visible,
  label:has(:focus-visible) {
    outline: 2.5px solid light-dark(#2d56cf, #93b1ff);
    outline-offset: 2px;
  }

  label:has(:focus-visible) input:not([type="checkbox"]) {
    outline: none;
  }

  /* The choice itself is drawn by its label. */
  :is(.segments, .themes, .swatches, .chips) label {
    position: relative;
    cursor: pointer;
  }

  :is(.segments, .themes, .swatches, .chips) label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments > div {
    display: flex;
    padding: 3px;
    border-radius: 0.6rem;
    background: var(--desk);
  }

  .segments label {
    display: grid;
    flex: 1 1 auto;
    place-items: center;
    min-block-size: 1.9rem;
    padding-inline: 0.5rem;
    border-radius: 0.4rem;
    white-space: nowrap;
  }

  .segments label:has(:checked) {
    background: light-dark(#ffffff, #43454e);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.18);
    font-weight: 600;
  }

  /* As wide as when it is chosen, so that nothing moves. */
  .segments span::after {
    content: attr(data-words);
    display: block;
    block-size: 0;
    font-weight: 600;
    visibility: hidden;
  }

  .themes {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.4rem;
    font-size: 0.6875rem;
    text-align: center;
  }

  .theme {
    border-radius: 0.6rem;
  }

  .sample {
    display: grid;
    gap: 4px;
    justify-items: center;
    margin-block-end: 0.25rem;
    padding: 8px 6px;
    border: 1px solid var(--hairline);
    border-radius: 0.6rem;
    background: var(--page, #ffffff);
  }

  .sample i {
    inline-size: 78%;
    block-size: 7px;
    border-radius: var(--corner, 3px);
    background: var(--card, #e8eaf0);
    box-shadow: 0 0 0 1px var(--edge, #8e95a3);
  }

  .sample i:first-child {
    background: var(--first, #2d56cf);
  }

  .theme:has(:checked) .sample {
    outline: 2.5px solid var(--strong);
    outline-offset: 1px;
  }

  .paper {
    --page: #f7f2e6;
    --card: #fffdf7;
    --edge: #786d5a;
    --first: #1f4fa3;
  }

  .terminal {
    --page: #060b07;
    --card: #0b140d;
    --edge: #4f8560;
    --first: #6dff9c;
    --corner: 0;
  }

  .high-contrast {
    --page: #000000;
    --card: #000000;
    --edge: #ffffff;
    --first: #ffe81a;
  }

  .playful {
    --page: #fff8ec;
    --card: #ffd447;
    --edge: #2b1a4d;
    --first: #c0146c;
    --corner: 4px;
  }

  .newspaper {
    --page: #f6f3ec;
    --card: #fbf9f4;
    --edge: #141311;
    --first: #9c1c1c;
    --corner: 0;
  }

  .glass {
    --page: linear-gradient(165deg, #c5d6ff, #e6d3ff 40%, #ffd8e4);
    --card: rgb(255 255 255 / 0.7);
    --edge: rgb(113 106 158 / 0.7);
    --first: #34259e;
    --corner: 4px;
  }

  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
  }

  .swatches legend {
    inline-size: 100%;
  }

  .swatches label,
  input[type="color"] {
    box-sizing: border-box;
    inline-size: 1.55rem;
    block-size: 1.55rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: linear-gradient(to top right, transparent 47%, var(--line) 47% 53%, transparent 53%);
    box-shadow: inset 0 0 0 2rem var(--swatch);
  }

  input[type="color"] {
    padding: 0.2rem;
    border-radius: 0.5rem;
    background: none;
    box-shadow: none;
    cursor: pointer;
  }

  .swatches label:has(:checked) {
    outline: 2.5px solid var(--strong);
    outline-offset: 2px;
  }

  .swatches small {
    flex-basis: 100%;
    color: var(--quiet);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .chips legend {
    inline-size: 100%;
  }

  .chips label {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: 1.9rem;
    min-block-size: 1.9rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 99em;
    font-variant-numeric: tabular-nums;
  }

  .chips label:has(:checked) {
    border-color: var(--strong);
    color: var(--ground);
    background: var(--strong);
  }

  .field {
    display: grid;
    align-content: start;
  }

  select,
  button {
    box-sizing: border-box;
    min-block-size: 2.25rem;
    padding-inline: 0.7rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    color: inherit;
    background: var(--ground);
    font: inherit;
    cursor: pointer;
  }

  .quiet {
    justify-self: start;
    align-self: end;
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
