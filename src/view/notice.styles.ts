import { css } from "lit";

/** The notices instead of a map. */
export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1.5em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_font-size);
  }

  .notice p {
    margin: 0;
  }

  .notice-title {
    color: var(--_ink);
    font-weight: 620;
  }

  .notice.error .notice-title {
    color: var(--_error);
  }

  .notice .button:focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1px;
  }

  .notice.loading {
    min-block-size: 12em;
    place-content: center;
    justify-items: center;
    border-color: transparent;
  }

  .pulse {
    inline-size: 9px;
    block-size: 4em;
    border-radius: 5px;
    background: var(--_road);
    animation: pulse 1.2s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.35;
    }
  }

  .faults {
    display: grid;
    gap: 0.3em;
    margin: 0;
    padding-inline-start: 1.2em;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }

  .faults code {
    padding: 0.1em 0.35em;
    border-radius: 0.3em;
    background: color-mix(in srgb, var(--_error) 9%, transparent);
    font-size: 0.9em;
  }

  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
    }
  }
`;
