import type { ImportError, Imported } from "../core/formats/imported.js";
import { LoadError } from "./load-error.js";
import { parseHtml } from "./parse-html.js";

type Importers = typeof import("../extras/importers.js");

/**
 * Reads a roadmap out of the text of a document, told apart by what is in it.
 *
 * @param url where it comes from.
 * @throws {ImportError} where there is none in it.
 * @throws {LoadError} where the importers did not arrive.
 */
export function importDocument(text: string, url: string): Promise<Imported> {
  return use(({ importText }) => importText(text, { parseHtml, ...(url && { url }) }));
}

/**
 * Reads a roadmap out of a part of the page.
 *
 * @throws {ImportError} where there is none in it.
 * @throws {LoadError} where the importers did not arrive.
 */
export function importArticle(...article: Parameters<Importers["readMarkup"]>): Promise<Imported> {
  return use(({ readMarkup }) => readMarkup(...article));
}

/** Fetches the importers, which are rare. What they find to be wrong they say themselves. */
async function use(read: (importers: Importers) => Imported | Promise<Imported>) {
  const importers = await import("../extras/importers.js").catch((error) => {
    throw new LoadError("no-reader", String(error), { cause: error });
  });
  try {
    return await read(importers);
  } catch (error) {
    if ((error as Partial<ImportError>).failure) throw error;
    throw new LoadError("no-roadmap", String(error), { cause: error });
  }
}
