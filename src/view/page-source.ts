import { readOutline } from "../core/formats/read-outline.js";
import type { Found, PageHost } from "./found.js";
import { LoadError } from "./load-error.js";
import { markupOf } from "./markup-of.js";

/** What the elements of this package draw is no part of an article. */
const OURS = "roadmap-graph, roadmap-next, roadmap-faq";

/** How long changes may follow one another before they are read, in milliseconds. */
const SETTLING = 30;

/** All that may change what is read. */
const ALL = { childList: true, subtree: true, characterData: true, attributes: true } as const;

/**
 * Reads the roadmap that the page has for an element, and again whenever that part of the page
 * changes, until `signal` is aborted. Resolves when it was read for the first time.
 *
 * @param tell is given what is found; nothing where the element holds no list.
 * @throws {LoadError} where `from` leads nowhere, or to no roadmap. It goes on looking.
 */
export async function followPage(
  host: PageHost,
  signal: AbortSignal,
  tell: (found: Found | undefined) => void,
): Promise<void> {
  let last: string | undefined;
  const read = async () => {
    const found = await readPage(host);
    const text = JSON.stringify([found?.data, found?.expanded, [...(found?.statuses ?? [])]]);
    if (signal.aborted || text === last) return;
    last = text;
    tell(found);
  };
  // What was read stays on show where a change makes it unreadable.
  watch(host, signal, () => void read().catch(() => {}));
  await read();
}

/** Calls after each burst of changes in what is read, or until there is something to read. */
function watch(host: PageHost, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (host.from && records.every(({ target }) => isOurs(target))) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLING);
  });
  const observe = () => {
    const place = host.from ? findPlace(host, host.from) : host;
    observer.disconnect();
    if (place) observer.observe(place, ALL);
    else observer.observe(host.ownerDocument, { childList: true, subtree: true });
  };
  const look = () => {
    observe();
    onChange();
  };
  observe();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isOurs(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return Boolean(element?.closest(OURS));
}

async function readPage(host: PageHost): Promise<Found | undefined> {
  if (!host.from) return readOwn(host);
  await parsed(host.ownerDocument);
  const place = findPlace(host, host.from);
  if (!place) throw new LoadError("no-place", host.from);
  const name = document.title;
  const article = markupOf(place, (element) => !element.matches(OURS));
  const { importArticle } = await import("./importers.js");
  // The place may be a list itself.
  return importArticle({ name: "body", attributes: new Map(), children: [article] }, { name });
}

/** The list between the tags; what has a slot is none of it. */
function readOwn(host: PageHost): Found | undefined {
  // Its id is about its place in the page: another page may have the same.
  const markup = { ...markupOf(host, (element) => !element.slot), attributes: new Map() };
  const title = host.ariaLabel;
  const name = document.querySelector("h1")?.textContent?.trim() || document.title;
  try {
    return readOutline(markup, {
      name,
      ...(title && { title }),
    });
  } catch {
    return undefined;
  }
}

/** What a selector leads to, first in the tree around the element, then in the page. */
function findPlace(host: PageHost, selector: string): Element | undefined {
  try {
    const roots = [host.getRootNode() as Document | ShadowRoot, host.ownerDocument];
    for (const root of roots) {
      const place = root.querySelector(selector);
      if (place) return place;
    }
  } catch {
    // It is no selector.
  }
  return undefined;
}

/** Resolves when the parser has come to the end of the page. */
async function parsed(page: Document): Promise<void> {
  if (page.readyState !== "loading") return;
  await new Promise((resolve) =>
    page.addEventListener("DOMContentLoaded", resolve, { once: true }),
  );
}
