import { css } from "lit";

/** The code to copy, and the bar above it, which stays in sight while the map is looked at. */
export const codeStyles = css`
  .skip {
    position: absolute;
    inset: 0.5rem auto auto 0.5rem;
    z-index: 2;
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .kinds {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding: 0.7rem clamp(0.5rem, 1.5cqi, 1.8rem);
    border-block-start: 1px solid var(--hairline);
    background: var(--ground);
    box-shadow: 0 -4px 16px rgb(0 0 0 / 0.08);
  }

  .kinds .segments > div {
    overflow-x: auto;
  }

  .copy {
    min-inline-size: 5.5rem;
    border-color: var(--strong);
    color: var(--ground);
    background: var(--strong);
    font-weight: 600;
  }

  output {
    align-self: center;
    color: var(--quiet);
  }

  /* Takes no room, but is there: what appears in it is said aloud. */
  output:empty {
    position: absolute;
  }

  /* One row, so that it leaves room for the map. */
  @container (inline-size < 56rem) {
    .kinds .segments {
      flex: 1 1 0;
    }

    .kinds legend {
      position: absolute;
      clip-path: inset(50%);
    }

    output {
      flex-basis: 100%;
    }
  }

  pre {
    margin: 0;
    padding: 1rem clamp(0.5rem, 1.5cqi, 1.8rem);
    color: #e6e9f2;
    background: #1c2030;
    font: 0.8125rem/1.6 ui-monospace, Menlo, Consolas, monospace;
    tab-size: 2;
    overflow: auto;
  }
`;
