import { css } from "lit";

/** The code to copy. */
export const codeStyles = css`
  .code {
    min-inline-size: 0;
    padding: 1.2rem clamp(0.5rem, 1.5cqi, 1.8rem) 2rem;
    border-block-start: 1px solid var(--hairline);
    background: var(--ground);
  }

  .kinds .segments {
    max-inline-size: 100%;
  }

  .kinds .segments > div {
    flex-wrap: wrap;
  }

  .copy {
    min-inline-size: 5.5rem;
    border-color: var(--strong);
    color: var(--ground);
    background: var(--strong);
    font-weight: 600;
  }

  output {
    flex: 1 0 8rem;
    align-self: center;
    color: var(--quiet);
  }

  pre {
    margin: 0.9rem 0 0;
    padding: 1rem 1.2rem;
    max-block-size: 26rem;
    border-radius: 0.75rem;
    color: #e6e9f2;
    background: #1c2030;
    font: 0.8125rem/1.6 ui-monospace, Menlo, Consolas, monospace;
    tab-size: 2;
    overflow: auto;
  }
`;
