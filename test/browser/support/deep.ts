/** Every element below a root, those in open shadow roots included. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* elementsBelow(element.shadowRoot);
  }
}

/** The attributes by which a page leads elsewhere, or fetches something. */
const LEADING = ["href", "xlink:href", "src", "srcset", "srcdoc", "action", "formaction", "data"];

/** Where an element leads, or what it fetches, as it is written. */
export function addressesOf(element: Element): string[] {
  return LEADING.flatMap((name) => element.getAttribute(name) ?? []);
}
