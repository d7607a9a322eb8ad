/** What a page may write as `data-roadmap-…`: attributes of the element that is put there. */
const ATTRIBUTES = [
  "src",
  "from",
  "layout",
  "expanded",
  "selected",
  "progress-key",
  "controls",
  "gestures",
  "shortcuts",
  "estimate",
];

const PLACES = "[data-roadmap], [data-roadmap-src], [data-roadmap-from]";

const TAG = "roadmap-graph";

/**
 * Puts a `<roadmap-graph>` into every element with `data-roadmap`, `data-roadmap-src` or
 * `data-roadmap-from`, now and when one is added later: for pages from which unknown tags are
 * stripped. What stood in it goes into the map, so that a list in it becomes the roadmap. Further
 * attributes are written in the same way (`data-roadmap-layout="tree"`) and followed.
 *
 * What is being edited on the page is left alone.
 *
 * @param root where to look: the document, or a shadow root that a document does not see into.
 * @returns ends the looking; maps that are there stay.
 */
export function mountRoadmaps(root: Document | ShadowRoot = document): () => void {
  mountIn(root);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (target instanceof HTMLElement) mount(target, attributeName);
      for (const node of addedNodes) if (node instanceof HTMLElement) mountIn(node);
    }
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-roadmap", ...ATTRIBUTES.map((name) => `data-roadmap-${name}`)],
  });
  return () => observer.disconnect();
}

function mountIn(part: ParentNode): void {
  if (part instanceof HTMLElement && part.matches(PLACES)) mount(part);
  for (const place of part.querySelectorAll<HTMLElement>(PLACES)) mount(place);
}

/** @param changed an attribute of the place that may have been taken away. */
function mount(place: HTMLElement, changed: string | null = null): void {
  const there = mapOf(place);
  const isWanted = place.matches(PLACES) && !place.isContentEditable;
  if (!isWanted || (!there && place.closest(TAG))) return;
  const map = there ?? document.createElement(TAG);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-roadmap-${name}`);
    if (value === null && changed === `data-roadmap-${name}`) map.removeAttribute(name);
    else if (value !== null && value !== map.getAttribute(name)) map.setAttribute(name, value);
  }
  if (isList(place)) wrap(place, map);
  else fill(place, map);
}

/** The map of a place: in it, or around it where the place is a list itself. */
function mapOf(place: HTMLElement): Element | null {
  const around = place.parentElement;
  if (isList(place)) return around?.matches(TAG) ? around : null;
  return place.querySelector(`:scope > ${TAG}`);
}

function isList(place: HTMLElement): boolean {
  return place.matches("ol, ul, dl");
}

function wrap(list: HTMLElement, map: Element): void {
  if (map.contains(list)) return;
  list.before(map);
  map.append(list);
}

/** The map gets its content before it is in the page: so it is read with all that it has. */
function fill(place: HTMLElement, map: Element): void {
  const content = Array.from(place.childNodes).filter((node) => node !== map);
  if (content.length > 0) map.append(...content);
  if (!place.contains(map)) place.append(map);
}
