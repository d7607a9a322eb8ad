import { isOurViolation } from "../test/runner/our-violation.mjs";

/**
 * The tests serve stories under the strictest policy, told, not enforced: Storybook, and the pages
 * that stories show, break it as they please. Kept here is what our elements do.
 */
const found: string[] = [];

function handleViolation(event: SecurityPolicyViolationEvent): void {
  if (!isOurViolation(event)) return;
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
