/**
 * The tests serve stories under the strictest policy, told, not enforced: Storybook, and the pages
 * that stories show, break it as they please. Kept here is what our elements do.
 */
const found: string[] = [];

/** Storybook's, and what shows the elements: not the elements themselves. */
const isOurs = (host: Element) => /^roadmap-(?!studio)/.test(host.localName);

/** Whether a node is in an element of ours, and not what a page draws in nodes itself. */
function isInside(node: EventTarget | null): boolean {
  if (!(node instanceof Element) || node.closest(".title[inert] *")) return false;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && isOurs(root.host);
}

function* elementsOf(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

/** What is not in the document yet has it told there: only its style says whose it is. */
function isOfElementInside({ sample }: SecurityPolicyViolationEvent): boolean {
  const hasStyle = (element: Element) => element.getAttribute("style")?.startsWith(sample);
  return (
    sample !== "" && Array.from(elementsOf(document)).some((it) => isInside(it) && hasStyle(it))
  );
}

function handleViolation(event: SecurityPolicyViolationEvent): void {
  const [origin = null] = event.composedPath();
  if (!isInside(origin) && !(origin === document && isOfElementInside(event))) return;
  found.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
}

/** Violations are told in a task of their own. */
const told = () => new Promise((resolve) => setTimeout(resolve));

/** @throws where elements of ours have broken the policy since it was asked last. */
export async function expectNoViolations(): Promise<void> {
  await told();
  const all = found.splice(0);
  if (all.length > 0) throw new Error(`This breaks a strict policy:\n${all.join("\n")}`);
}

/** Makes sure that there is a policy, and that a violation would be seen. */
export async function watchPolicy(): Promise<void> {
  addEventListener("securitypolicyviolation", handleViolation);
  const planted = document.createElement("roadmap-planted");
  document.body.append(planted);
  planted.attachShadow({ mode: "open" }).innerHTML = '<p style="color: red"></p>';
  while (found.length === 0) await told();
  found.length = 0;
  planted.remove();
}
