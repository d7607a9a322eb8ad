import type { ImportError, Imported } from "../core/formats/imported.js";
import { LoadError, type LoadFailure } from "./load-error.js";
import { parseHtml } from "./parse-html.js";

type Importers = typeof import("../extras/importers.js");

/**
 * Reads a roadmap out of the text of a document, told apart by what is in it.
 *
 * @param url where it comes from.
 * @throws {LoadError} where there is none in it.
 */
export function importDocument(text: string, url: string): Promise<Imported> {
  return use(({ importText }) => importText(text, { parseHtml, ...(url && { url }) }));
}

/**
 * Reads a roadmap out of a part of the page.
 *
 * @throws {LoadError} where there is none in it.
 */
export function importArticle(...article: Parameters<Importers["readMarkup"]>): Promise<Imported> {
  return use(({ readMarkup }) => readMarkup(...article));
}

/** Fetches the importers, which are rare, and tells in our words what they could not do. */
async function use(read: (importers: Importers) => Imported | Promise<Imported>) {
  const importers = await import("../extras/importers.js").catch((error) => {
    throw new LoadError("no-reader", String(error), { cause: error });
  });
  try {
    return await read(importers);
  } catch (error) {
    const { failure, message } = error as Partial<ImportError>;
    if (failure === undefined) throw error;
    throw new LoadError(WORDED.get(failure) ?? "no-roadmap", `${message}`, { cause: error });
  }
}

/** What the element has words of its own for. */
const WORDED = new Map<string, LoadFailure>([
  ["too-large", "too-large"],
  ["not-json", "not-json"],
]);
