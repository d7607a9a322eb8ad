import type { Imported } from "../core/formats/imported.js";

/** Data that was found somewhere, still to be checked, and what else its document says. */
export type Found = Partial<Omit<Imported, "data">> & { readonly data: unknown };

/** An element that can take its roadmap out of the page. */
export interface PageHost extends Element {
  /** Selector of what to read; nothing for what the element holds itself. */
  readonly from?: string | undefined;
}
