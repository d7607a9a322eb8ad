import { css } from "lit";

/** The maps, each on a blank page of its own. */
export const stageStyles = css`
  .result {
    min-inline-size: 0;
  }

  .stage {
    min-inline-size: 0;
    padding: 1.2rem clamp(0.5rem, 1.5cqi, 1.8rem) 2rem;
  }

  .views,
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.2rem;
    align-items: end;
  }

  .views .segments > div {
    background: var(--hairline);
  }

  .check {
    display: inline-flex;
    gap: 0.45rem;
    align-items: center;
    min-block-size: 2.2rem;
    cursor: pointer;
  }

  .check input {
    inline-size: 1.05rem;
    block-size: 1.05rem;
    margin: 0;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem;
    align-items: flex-start;
    margin-block-start: 1.2rem;
  }

  .page {
    flex: 0 1 auto;
    box-sizing: border-box;
    inline-size: var(--width);
    max-inline-size: 100%;
    min-inline-size: 0;
    margin: 0 auto;
  }

  figcaption {
    margin-block-end: 0.4rem;
    color: var(--quiet);
    font-size: 0.75rem;
  }

  figcaption::first-letter {
    text-transform: uppercase;
  }

  /* As a page without any style is. */
  .blank {
    color-scheme: light;
    border-radius: 0.75rem;
    color: CanvasText;
    background: Canvas;
    box-shadow:
      0 0 0 1px rgb(0 0 0 / 0.07),
      0 12px 40px -12px rgb(0 0 0 / 0.25);
    font: medium / normal serif;
  }

  @media (forced-colors: active) {
    .blank {
      outline: 1px solid CanvasText;
    }
  }
`;
