import axe, { type NodeResult, type Result } from "axe-core";
import { UNASKED, UNDECIDED } from "./decisions.js";

const SCHEMES = ["light", "dark"] as const;

type Scheme = (typeof SCHEMES)[number];

/** What a story can say about its audit, beside axe's own settings for rules. */
interface StorySettings {
  /** The schemes that its colours are made for. */
  readonly schemes?: readonly Scheme[];
  readonly config?: { readonly rules?: readonly { id: string; enabled?: boolean }[] };
}

/**
 * Asks axe about a story in both colour schemes, with all its rules.
 *
 * @throws an error that names what is against a rule, and what axe could not decide unless that is
 * known and decided elsewhere.
 */
export async function audit(
  id: string,
  story: HTMLElement,
  settings: StorySettings = {},
): Promise<void> {
  const restore = schemesOf(story);
  const faults: string[] = [];
  for (const scheme of settings.schemes ?? SCHEMES) {
    for (const [element] of restore) element.style.colorScheme = scheme;
    faults.push(...(await faultsIn(id, story, settings)).map((fault) => `${scheme}: ${fault}`));
  }
  for (const [element, scheme] of restore) element.style.colorScheme = scheme;
  if (faults.length > 0) throw new Error(`axe found\n${faults.join("\n")}`);
}

async function faultsIn(
  id: string,
  story: HTMLElement,
  { config }: StorySettings,
): Promise<string[]> {
  const rules = Object.fromEntries(
    axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !isUnasked(ruleId) }]),
  );
  for (const { id, enabled = true } of config?.rules ?? []) rules[id] = { enabled };
  axe.reset();
  const { violations, incomplete } = await axe.run(story, {
    rules,
    elementRef: true,
    resultTypes: ["violations", "incomplete"],
  });
  return [
    ...violations.flatMap((result) => linesOf(result, () => true)),
    ...incomplete.flatMap((result) =>
      linesOf(result, (node) => !isDecided(id, result.id, node), "?"),
    ),
  ];
}

function isUnasked(id: string): boolean {
  return UNASKED.some(({ rule }) => rule === id);
}

function isDecided(story: string, id: string, { element, any, all, none }: NodeResult): boolean {
  const reasons = [...any, ...all, ...none].map(({ data }) => data?.messageKey);
  return UNDECIDED.some(
    ({ rule, reason, where, stories = "" }) =>
      rule === id && reasons.includes(reason) && story.includes(stories) && element?.matches(where),
  );
}

function linesOf(
  { id, help, nodes }: Result,
  isFault: (node: NodeResult) => boolean,
  mark = "",
): string[] {
  return nodes.filter(isFault).map(({ target, any, all, none }) => {
    const checks = [...any, ...all, ...none];
    const reasons = checks
      .map(({ message, data }) => `${message} [${data?.messageKey}]`)
      .join("; ");
    return `${id}${mark} (${help}): ${target.flat().join(" ")}: ${reasons}`;
  });
}

/** What the story gives a scheme, or what follows the system's, and the scheme that it is given. */
function schemesOf(story: HTMLElement): [HTMLElement, string][] {
  return Array.from(elementsIn(story))
    .filter((element) => element.style.colorScheme || followsSystem(element))
    .map((element) => [element, element.style.colorScheme]);
}

function followsSystem(element: HTMLElement): boolean {
  return getComputedStyle(element).colorScheme === "light dark";
}

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (element instanceof HTMLElement) yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}
