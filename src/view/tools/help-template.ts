import { html, type TemplateResult } from "lit";
import { STATUSES } from "../../core/state/map-state.js";
import type { Words } from "../../core/words.js";
import { statusIcon } from "../status-icon.js";

/** What the keys do while a node has the focus. */
export function helpTemplate(words: Words): TemplateResult {
  const undo = navigator.platform.startsWith("Mac") ? "⌘ Z" : "Ctrl Z";
  const rows = [
    [["↑", "↓"], "helpMove"],
    [["→"], "helpOpen"],
    [["←"], "helpClose"],
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
  return html`<dl class="keys">
      ${rows.map(
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
