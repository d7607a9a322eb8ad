import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/**
 * One of a few, side by side: radio buttons, so that arrow keys go from one to the next.
 *
 * @param words what is shown for a value where that is not its name with a capital.
 */
export function segments<Value extends string>(
  legend: string,
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
  words: Partial<Record<Value, string>> = {},
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    <div>
      ${values.map((value) => {
        const shown = words[value] ?? value.charAt(0).toUpperCase() + value.slice(1);
        return html`<label>
          <input type="radio" name=${legend} .checked=${live(value === chosen)}
            @change=${() => choose(value)} />
          <span data-words=${shown}>${shown}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}
