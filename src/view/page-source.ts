import { isKeptAttribute } from "../core/formats/markup.js";
import { readOutline } from "../core/formats/read-outline.js";
import type { Found, PageHost } from "./found.js";
import { LoadError } from "./load-error.js";
import { markupOf } from "./markup-of.js";
import { attributeOf, matchesSelector } from "./unclobbered.js";

/** What the elements of this package draw is no part of an article. */
const OURS = "roadmap-graph, roadmap-next, roadmap-faq";

/** Maps that take a list of their own for their roadmap. */
const LISTED = "roadmap-graph:not([src], [from])";

/** How long changes are gathered before they are read, in milliseconds. */
const SETTLING = 30;

/**
 * Reads the roadmap that the page has for an element, and again whenever that part of the page
 * changes, until `signal` is aborted. Resolves when it was read for the first time.
 *
 * @param tell is given what is found; nothing where the element holds no list.
 * @throws {LoadError} where `from` leads nowhere. It goes on looking.
 * @throws {ImportError} where there is no roadmap in what it leads to.
 */
export async function followPage(
  host: PageHost,
  signal: AbortSignal,
  tell: (found: Found | undefined) => void,
): Promise<void> {
  await parsed(host.ownerDocument);
  signal.throwIfAborted();
  let turn = 0;
  let last: string | undefined;
  const read = async () => {
    turn += 1;
    const mine = turn;
    const found = await readPage(host);
    const text = JSON.stringify([found?.data, found?.expanded, [...(found?.statuses ?? [])]]);
    if (signal.aborted || mine !== turn || text === last) return;
    last = text;
    tell(found);
  };
  // What was read stays on show where a change makes it unreadable.
  watch(host, signal, () => void read().catch(() => {}));
  await read();
}

/** Resolves when the parser has come to the end of the page: what it has read may be half a list. */
async function parsed(page: Document): Promise<void> {
  if (page.readyState !== "loading") return;
  await new Promise((resolve) =>
    page.addEventListener("DOMContentLoaded", resolve, { once: true }),
  );
}

/** Calls some time after what is read has changed, or there is something to read. */
function watch(host: PageHost, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: Element | undefined;
  const observer = new MutationObserver((records) => {
    if (records.some((record) => concerns(record, host, place)))
      timer ??= setTimeout(look, SETTLING);
  });
  const observe = () => {
    place = placeOf(host);
    observer.disconnect();
    // What is read may be taken away and replaced as a whole, by whoever is around it.
    if (host.from) observer.observe(host.ownerDocument, { childList: true, subtree: true });
    if (place) {
      const all = { childList: true, subtree: true, characterData: true, attributes: true };
      observer.observe(place, all);
    }
  };
  const look = () => {
    timer = undefined;
    observe();
    onChange();
  };
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observe();
  signal.addEventListener("abort", end, { once: true });
}

/** Whether a change may be one in what is read. */
function concerns(
  { type, target, attributeName }: MutationRecord,
  host: PageHost,
  place: Element | undefined,
): boolean {
  if (!place?.isConnected) return true;
  if (!place.contains(target)) return false;
  if (type === "attributes" && !isKeptAttribute(attributeName ?? "")) return false;
  const element =
    target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  const drawn = element?.closest(OURS);
  return drawn === host || !drawn || !place.contains(drawn);
}

function readPage(host: PageHost): Promise<Found> | Found | undefined {
  return host.from ? readArticle(host, host.from) : readOwn(host);
}

async function readArticle(host: PageHost, selector: string): Promise<Found> {
  const place = placeOf(host);
  if (!place) throw new LoadError("no-place", selector);
  const article = markupOf(place, (element) => !matchesSelector(element, OURS));
  const name = titleOf(host.ownerDocument);
  const { importArticle } = await import("./importers.js");
  // The place may be a list itself.
  return importArticle({ name: "body", attributes: new Map(), children: [article] }, { name });
}

/** The list between the tags; what has a slot is none of it. */
function readOwn(host: PageHost): Found | undefined {
  const content = markupOf(host, (element) => !attributeOf(element, "slot"));
  const title = host.ariaLabel;
  try {
    // The element's id is about its place in the page: another page may have the same.
    const markup = { ...content, attributes: new Map() };
    return readOutline(markup, { name: nameOf(host), ...(title && { title }) });
  } catch (error) {
    if ((error as Partial<LoadError>).failure === undefined) throw error;
    return undefined;
  }
}

/** What a list without a heading is called: like the page, and no two of a page alike. */
function nameOf(host: Element): string {
  const page = host.ownerDocument;
  const name = page.querySelector("h1")?.textContent?.trim() || titleOf(page);
  const before = Array.from(page.querySelectorAll(LISTED)).indexOf(host);
  return before > 0 ? `${name} ${before + 1}` : name;
}

/** A picture of that name would stand in for the title itself. */
function titleOf(page: Document): string {
  return page.querySelector("title")?.textContent?.trim() ?? "";
}

/** What is read: what a selector leads to, in the tree around the element or in the page. */
function placeOf(host: PageHost): Element | undefined {
  if (!host.from) return host;
  try {
    const roots = [host.getRootNode() as Document | ShadowRoot, host.ownerDocument];
    for (const root of roots) {
      const place = root.querySelector(host.from);
      if (place) return place;
    }
  } catch {
    // It is no selector.
  }
  return undefined;
}
