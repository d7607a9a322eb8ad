import { css } from "lit";

/** What the elements beside a map have in common, with it and with each other. */
export const companionStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
    max-inline-size: 100%;
    color: var(--_ink);
    background: var(--_background);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p {
    margin: 0;
    font: inherit;
  }

  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.3333em;
    block-size: 1.3333em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button {
    box-sizing: border-box;
    min-block-size: max(36px, 2.4em);
    margin: 0;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    font-size: 0.9333em;
    cursor: pointer;
  }

  @media (hover: hover) {
    .button:hover {
      border-color: var(--_accent);
    }
  }

  :focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 2px;
  }
`;
