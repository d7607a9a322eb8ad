import { css } from "lit";

/** The panel below the bar, and dialogs. */
export const menuStyles = css`
  .menu-place {
    position: relative;
    z-index: 4;
  }

  .menu {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.6em;
    box-sizing: border-box;
    inline-size: min(19em, 100% - 1.2em);
    padding: 0.4em 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.16);
  }

  .items,
  .layouts {
    padding: 0.3em 0.4em;
  }

  .items + .items,
  .layouts + .items {
    border-block-start: 1px solid var(--_hairline);
  }

  .item {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(36px, 2.4em);
    padding: 0.3em 0.7em;
    border: 0;
    border-radius: calc(0.6 * var(--_radius));
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .item:disabled {
    color: var(--_muted);
    opacity: 0.6;
    cursor: default;
  }

  @media (hover: hover) {
    .item:not(:disabled):hover {
      background: color-mix(in srgb, var(--_ink) 6%, transparent);
    }
  }

  .layouts {
    display: flex;
    gap: 0;
    align-items: center;
    margin: 0 0.7em 0.5em;
    padding: 0;
    border: 0;
  }

  .layouts legend {
    padding: 0.4em 0.4em 0.3em;
    color: var(--_muted);
    font-size: 0.8em;
  }

  .layouts label {
    position: relative;
    display: grid;
    flex: 1;
    place-items: center;
    min-block-size: max(34px, 2.3em);
    padding-inline: 0.3em;
    border: 1px solid var(--_line);
    cursor: pointer;
  }

  .layouts label + label {
    border-inline-start: 0;
  }

  .layouts label:first-of-type {
    border-start-start-radius: calc(0.7 * var(--_radius));
    border-end-start-radius: calc(0.7 * var(--_radius));
  }

  .layouts label:last-of-type {
    border-start-end-radius: calc(0.7 * var(--_radius));
    border-end-end-radius: calc(0.7 * var(--_radius));
  }

  .layouts label:has(:checked) {
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
    font-weight: 600;
  }

  .layouts input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .dialog {
    box-sizing: border-box;
    inline-size: min(30em, 100vw - 1.5em);
    max-block-size: calc(100vh - 2em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_hairline);
    border-radius: calc(1.2 * var(--_radius));
    color: var(--_ink);
    background: var(--_surface);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.25);
    overflow-y: auto;
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }

  .dialog-body {
    padding: 1.1em 1.2em 1.3em;
  }

  .dialog-head {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
  }

  .dialog-head .button {
    flex: none;
    margin: -0.4em;
    margin-inline-end: -0.6em;
  }

  .dialog h3 {
    margin: 0 0 0.5em;
    font: inherit;
    font-size: 1.1333em;
    font-weight: 660;
    line-height: 1.25;
  }

  .dialog p {
    margin: 0 0 0.9em;
    line-height: 1.5;
  }

  .dialog p:empty {
    margin: 0;
  }

  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.9em;
  }

  .dialog-buttons + p {
    margin-block: 0.9em 0;
  }

  .dialog-buttons .button {
    padding-inline: 0.9em;
    white-space: normal;
  }

  .button.primary {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .link-field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(36px, 2.4em);
    padding: 0 0.7em;
    border: 1px solid var(--_line);
    border-radius: calc(0.7 * var(--_radius));
    color: var(--_muted);
    background: none;
    font: inherit;
    font-size: max(14px, 0.9em);
    text-overflow: ellipsis;
  }

  .qr {
    display: block;
    inline-size: min(100%, 17em);
    margin: 1.1em auto 0;
    border-radius: 4px;
  }

  .keys {
    margin: 0 0 1em;
  }

  .keys div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.28em;
  }

  .keys dt {
    flex: 0 0 8.6em;
  }

  .keys dd {
    flex: 1 1 10em;
    margin: 0;
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.1em;
    padding: 0.05em 0.35em;
    border: 1px solid var(--_line);
    border-radius: 0.35em;
    font: inherit;
    font-size: 0.8667em;
    text-align: center;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }

  @media (max-width: 26em) {
    .keys dt {
      flex-basis: 5em;
    }
  }
`;
