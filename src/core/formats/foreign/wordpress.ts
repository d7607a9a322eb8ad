import { refuseTooLong } from "../detect/refuse-unreadable.js";
import type { Parsers } from "../import-options.js";
import { ImportError, type Imported } from "../imported.js";
import { textOf } from "../markup.js";
import type { ArticleOptions } from "../read-article.js";
import { readMarkup, webAddress } from "../read-markup.js";
import { own, ownText } from "./own.js";

/**
 * Reads a post, or a page, as the REST interface of WordPress answers with it: alone, or in a list
 * of one.
 *
 * @throws {ImportError} where the answer is an error, or the post cannot be read.
 */
export async function readWordPress(
  json: unknown,
  parsers: Pick<Parsers, "html">,
  options: Pick<ArticleOptions, "name" | "url" | "split"> = {},
): Promise<Imported> {
  const post = onlyPost(json);
  const content = own(post, "content");
  const html = own(content, "rendered");
  if (own(content, "protected") === true) {
    throw refused("The post is protected by a password: take that off, and ask for it again.");
  }
  if (typeof html !== "string" || html.trim() === "") {
    throw refused("The post has no text in it: choose another one.");
  }
  refuseTooLong(html);
  const title = textOf(await parsers.html(ownText(own(post, "title"), "rendered")));
  const id = ownText(post, "slug");
  const url = webAddress(ownText(post, "link")) ?? options.url;
  return readMarkup(await parsers.html(html), {
    ...options,
    ...(title && { title }),
    ...(id && { id: decoded(id) }),
    ...(url !== undefined && { url }),
  });
}

function onlyPost(json: unknown): unknown {
  const post = Array.isArray(json) ? json[0] : json;
  if (Array.isArray(json) && json.length !== 1) {
    throw refused(
      json.length === 0
        ? "There is no post in the list: see whether the name in the address is right."
        : `There are ${json.length} posts in the list: ask for one of them.`,
    );
  }
  if (own(post, "content") !== undefined) return post;
  const words = ownText(post, "message") || "it has no content";
  throw refused(`WordPress did not answer with a post: ${words}`);
}

/** Slugs in other scripts are written as they stand in addresses. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function refused(message: string): ImportError {
  return new ImportError("no-roadmap", message);
}
