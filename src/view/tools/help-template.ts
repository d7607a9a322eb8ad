import { html, type TemplateResult } from "lit";
import { STATUSES } from "../../core/state/map-state.js";
import type { Words } from "../../core/words.js";
import { statusIcon } from "../status-icon.js";

/** What a page may want for itself. */
const SHORTCUTS: ReadonlySet<string> = new Set(["helpMark", "helpSearch", "helpHelp"]);

/** What the keys of a map depend on. */
export interface HelpSettings {
  readonly isRightToLeft: boolean;
  /** Whether single keys mark and search. */
  readonly hasShortcuts: boolean;
}

/** What the keys do while a node has the focus. */
export function helpTemplate(
  { isRightToLeft, hasShortcuts }: HelpSettings,
  words: Words,
): TemplateResult {
  const undo = navigator.platform.startsWith("Mac") ? "⌘ Z" : "Ctrl Z";
  const rows = [
    [["↑", "↓"], "helpMove"],
    [[isRightToLeft ? "←" : "→"], "helpOpen"],
    [[isRightToLeft ? "→" : "←"], "helpClose"],
    [["Home", "End"], "helpEnds"],
    [["Enter"], "helpShow"],
    [["*"], "helpSiblings"],
    [["A–Z"], "helpType"],
    [["1", "2", "3", "4"], "helpMark"],
    [[undo], "helpUndo"],
    [["/"], "helpSearch"],
    [["?"], "helpHelp"],
    [["Esc"], "helpEscape"],
  ] as const;
  const known = rows.filter(([, meaning]) => hasShortcuts || !SHORTCUTS.has(meaning));
  return html`<dl class="keys">
      ${known.map(
        ([keys, meaning]) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${words.say(meaning)}</dd>
          </div>`,
      )}
    </dl>
    <p>${words.say("helpIcon")}</p>
    <ul class="legend">
      ${STATUSES.map(
        (status) => html`<li class=${status}>${statusIcon(status)} ${words.say(status)}</li>`,
      )}
    </ul>`;
}
