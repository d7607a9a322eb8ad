import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { LANGUAGES } from "../support/place.js";
import { THEMES } from "../support/themes.js";
import {
  type Choices,
  CONTROLS,
  FONTS,
  LAYOUTS,
  RADII,
  SCHEMES,
  SPACINGS,
  withTheme,
} from "./choices.js";
import { openSteps, toggleStep } from "./open-steps.js";
import { changeOfAccent } from "./readable-accent.js";
import { segments } from "./segments-template.js";
import { SWATCHES } from "./swatches.js";

/** The step's id and title, in their order. */
export type Steps = readonly { readonly id: string; readonly title: string }[];

/** All that can be picked. Every change is a whole new set of choices. */
export function panelTemplate(
  choices: Choices,
  steps: Steps,
  choose: (choices: Choices) => void,
): TemplateResult {
  const set = (change: Partial<Choices>) => choose({ ...choices, ...change });
  const own = choices.theme ? "Theme's" : "Default";
  const named = <Key extends string>(names: Record<Key, unknown>) => Object.keys(names) as Key[];
  return html`
    <fieldset class="themes">
      <legend>Theme</legend>
      ${["", ...THEMES].map(
        (theme) => html`<label class="theme ${theme}">
          <input type="radio" name="theme" .checked=${live(choices.theme === theme)}
            @change=${() => choose(withTheme(choices, theme))} />
          <span class="sample" aria-hidden="true"><i></i><i></i><i></i></span>
          <span>${theme ? wordsOf(theme) : "Plain"}</span>
        </label>`,
      )}
    </fieldset>
    ${segments("Layout", LAYOUTS, choices.layout, (layout) => set({ layout }))}
    ${segments("Scheme", SCHEMES, choices.scheme, (scheme) => set({ scheme }))}
    <fieldset class="swatches">
      <legend>Accent</legend>
      ${Object.entries({ [own]: "", ...SWATCHES }).map(
        ([name, accent]) => html`<label title=${name} style="--swatch: ${accent || "transparent"}">
          <input type="radio" name="accent" aria-label=${name}
            .checked=${live(choices.accent === accent)} @change=${() => set({ accent })} />
        </label>`,
      )}
      <input type="color" aria-label="Any other colour" title="Any other colour"
        .value=${choices.accent || SWATCHES.Blue}
        @input=${(event: InputEvent) => set({ accent: (event.target as HTMLInputElement).value })} />
      <small role="status">${choices.accent && changeOfAccent(choices.accent)}</small>
    </fieldset>
    ${segments("Corners", named(RADII), choices.radius, (radius) => set({ radius }), { own })}
    ${segments("Density", named(SPACINGS), choices.spacing, (spacing) => set({ spacing }), { own })}
    ${segments("Font", named(FONTS), choices.font, (font) => set({ font }), {
      own: choices.theme ? own : "Page's",
    })}
    <fieldset class="chips">
      <legend>Open steps</legend>
      ${steps.map(
        ({ id, title }, at) => html`<label title=${title}>
          <input type="checkbox" aria-label="${at + 1}: ${title}"
            .checked=${live(openSteps(choices.expanded, steps).includes(id))}
            @change=${() => set({ expanded: toggleStep(choices.expanded, id, steps) })} />
          <span aria-hidden="true">${at + 1}</span>
        </label>`,
      )}
    </fieldset>
    <fieldset class="chips">
      <legend>Controls</legend>
      ${CONTROLS.map(
        (name) => html`<label>
          <input type="checkbox" .checked=${live(choices.controls.includes(name))}
            @change=${() => set({ controls: toggled(choices.controls, name) })} />
          <span>${wordsOf(name)}</span>
        </label>`,
      )}
    </fieldset>
    <label class="field">
      <span>Language</span>
      <select @change=${(event: Event) => set({ language: (event.target as HTMLSelectElement).value })}>
        ${LANGUAGES.map(
          (language) => html`<option value=${language} .selected=${choices.language === language}>
            ${new Intl.DisplayNames([language], { type: "language" }).of(language)}
          </option>`,
        )}
      </select>
    </label>
  `;
}

/** With a capital, and a space for each hyphen. */
function wordsOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toggled(controls: readonly string[], name: string): readonly string[] {
  return CONTROLS.filter((each) => (each === name) !== controls.includes(each));
}
