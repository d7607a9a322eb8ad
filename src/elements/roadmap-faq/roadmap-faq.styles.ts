import { css } from "lit";

/** Questions one below the other, with hairlines between them. */
export const faqStyles = css`
  .waiting {
    min-block-size: 24em;
  }

  .heading {
    margin-block-end: 0.6em;
    font-size: 1.3333em;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .question {
    border-block-start: 1px solid var(--_hairline);
  }

  .question:last-of-type {
    border-block-end: 1px solid var(--_hairline);
  }

  summary {
    display: flex;
    gap: 0.8em;
    align-items: center;
    justify-content: space-between;
    box-sizing: border-box;
    min-block-size: max(44px, 3.2em);
    padding-block: 0.6em;
    border-radius: 0.3em;
    font-weight: 600;
    line-height: 1.35;
    list-style: none;
    cursor: pointer;
    scroll-margin: var(--_scroll-margin) 0 1em;
    -webkit-tap-highlight-color: transparent;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:focus-visible {
    outline-offset: -2px;
  }

  .text {
    min-inline-size: 0;
    unicode-bidi: plaintext;
    text-align: start;
  }

  summary .icon {
    color: var(--_muted);
    transition: rotate 0.18s ease;
  }

  [open] > summary .icon {
    rotate: 180deg;
  }

  @media (hover: hover) {
    summary:hover {
      color: var(--_accent);
    }

    summary:hover .icon {
      color: inherit;
    }
  }

  .answer {
    max-inline-size: 42em;
    padding-inline-end: 2em;
    color: var(--_ink);
    line-height: 1.6;
    white-space: pre-line;
    unicode-bidi: plaintext;
    text-align: start;
  }

  .link {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-block-size: max(28px, 2.2em);
    margin-block: 0.35em 0.6em;
    border-radius: 0.2em;
    color: var(--_muted);
    font-size: 0.8667em;
    text-decoration: none;
  }

  .link .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .link:hover {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  @media (prefers-reduced-motion: reduce) {
    summary .icon {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .link {
      text-decoration: underline;
    }

    summary .icon {
      color: inherit;
    }
  }

  @media print {
    .question {
      break-inside: avoid;
    }

    .link,
    summary .icon {
      display: none;
    }
  }
`;
