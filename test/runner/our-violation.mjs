/**
 * Whether a violation of a policy is of our elements, not of the page around them. It is sent
 * into pages as it stands here, so all it needs is in it.
 *
 * @param {SecurityPolicyViolationEvent} event
 */
export function isOurViolation(event) {
  /** In an element of ours (the studio only shows them), and not what a page draws in its nodes. */
  const isInside = (node) => {
    if (!(node instanceof Element) || node.closest(".title[inert] *")) return false;
    const root = node.getRootNode();
    return root instanceof ShadowRoot && /^roadmap-(?!studio)/.test(root.host.localName);
  };
  const elementsBelow = (root) =>
    Array.from(root.querySelectorAll("*")).flatMap((element) =>
      element.shadowRoot ? [element, ...elementsBelow(element.shadowRoot)] : element,
    );
  const [origin] = event.composedPath();
  if (origin !== document) return isInside(origin);
  // What is not in the document yet has it told there: only its style says whose it is.
  const hasStyle = (element) => element.getAttribute("style")?.startsWith(event.sample);
  const isNamed = event.sample !== "";
  return isNamed && elementsBelow(document).some((each) => isInside(each) && hasStyle(each));
}
