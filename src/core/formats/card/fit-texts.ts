import { type Wrapped, wrapEvenly } from "./wrap-text.js";

/** What texts may be. */
export interface Fitting {
  /** In pixels, the best first. */
  readonly sizes: readonly number[];
  readonly mostLines: number;
}

/** Texts in lines of one size. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly (readonly string[])[];
}

/** Wraps texts, each with its room in pixels, at the first size that shows all of each. */
export function fitTexts(
  texts: readonly { readonly text: string; readonly room: number }[],
  { sizes, mostLines }: Fitting,
): Fitted {
  let fitted: Fitted = { size: 0, lines: [] };
  for (const size of sizes) {
    const wrapped: Wrapped[] = texts.map(({ text, room }) =>
      wrapEvenly(text, room / size, mostLines),
    );
    fitted = { size, lines: wrapped.map(({ lines }) => lines) };
    if (wrapped.every(({ isWhole }) => isWhole)) break;
  }
  return fitted;
}
