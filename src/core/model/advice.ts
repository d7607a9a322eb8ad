import { addAll } from "../add-all.js";
import { quote } from "./quote.js";
import type { Resource, Roadmap, RoadmapLink, RoadmapNode } from "./roadmap.js";

/** What kind of thing an {@link Advice} is about; stable, for tools. */
export type AdviceCode =
  /** An id that a node had before is that of another as well. */
  | "alias"
  /** Nothing can be read there but a title. */
  | "bare"
  | "no-summary"
  /** A group of one. */
  | "lone-topic"
  /** A choice that leaves none. */
  | "no-choice"
  /** An address that is not https. */
  | "not-https"
  /** A title that a sibling has too. */
  | "same-title"
  /** An id that another edition had under another name. */
  | "renamed"
  /** An id that another edition had. */
  | "gone"
  /** An id that something else had in another edition. */
  | "reused";

/** Something in a roadmap without errors that its author may want to change. */
export interface Advice {
  /** Where, as an author would write it: `steps[2].topics[0].summary`. */
  readonly path: string;
  /** What, in one sentence that says what to do. */
  readonly message: string;
  readonly code: AdviceCode;
  /** `warning`: something is lost to readers. `advice`: it could be better. */
  readonly severity: "warning" | "advice";
}

/** What can be better about a roadmap that can be drawn, in the order of the document. */
export function adviseOn(roadmap: Roadmap): Advice[] {
  const { steps, resources, related } = roadmap;
  const owners = ownersOfIds(steps);
  const found: Advice[] = [];
  if (steps.length === 0) {
    found.push(warning("steps", "bare", "has no steps, so there is nothing to draw."));
  }
  const visit = (nodes: readonly RoadmapNode[], path: string): void => {
    addAll(found, sameTitles(nodes, path));
    for (const [at, node] of nodes.entries()) {
      const place = `${path}[${at}]`;
      for (const check of CHECKS) addAll(found, check(node, place));
      addAll(found, aliases(node, place, owners));
      visit(node.topics, `${place}.topics`);
    }
  };
  visit(steps, "steps");
  addAll(
    found,
    resources.flatMap((group, at) => resource(group, `resources[${at}]`)),
  );
  addAll(found, addresses(related, "related"));
  return found;
}

type Check = (node: RoadmapNode, path: string) => Advice[];

const summary: Check = ({ summary, topics, links }, path) => {
  if (summary) return [];
  const isEmpty = topics.length === 0 && links.length === 0;
  return isEmpty
    ? [advice(path, "bare", "is a title and nothing else; give it a summary, links or topics.")]
    : [advice(`${path}.summary`, "no-summary", "is missing; one sentence says what is learned.")];
};

const lone: Check = ({ choose, topics }, path) =>
  topics.length === 1 && !choose
    ? [advice(`${path}.topics`, "lone-topic", "holds one topic only; could the two be one?")]
    : [];

const choice: Check = ({ choose, topics }, path) => {
  if (!choose || topics.length > 1) return [];
  const count = topics.length === 1 ? "one topic" : "no topics";
  const message = `offers a choice among ${count}; add alternatives or leave "choose" out.`;
  return [advice(`${path}.choose`, "no-choice", message)];
};

const CHECKS: readonly Check[] = [
  summary,
  lone,
  choice,
  ({ links }, path) => addresses(links, `${path}.links`),
];

function resource({ summary, links }: Resource, path: string): Advice[] {
  const isEmpty = links.length === 0 && !summary;
  const message = "is a title and nothing else; give it links or a summary.";
  return isEmpty ? [advice(path, "bare", message)] : addresses(links, `${path}.links`);
}

/** Links without an address are left out: what was wrong with theirs has been said. */
function addresses(links: readonly RoadmapLink[], path: string): Advice[] {
  return links.flatMap(({ url }, at) => {
    const message = url === undefined ? undefined : addressAdvice(url);
    return message ? [advice(`${path}[${at}].url`, "not-https", message)] : [];
  });
}

function addressAdvice(url: string): string | undefined {
  const address = url.trim();
  if (/^(?:https|mailto):/i.test(address)) return undefined;
  return /^http:/i.test(address)
    ? "is http, which can be changed on its way; write https where the site has it."
    : "is relative and leads elsewhere on every page with this map; write it in full.";
}

function sameTitles(nodes: readonly RoadmapNode[], path: string): Advice[] {
  const first = new Map<string, number>();
  return nodes.flatMap(({ title }, at) => {
    const name = foldTitle(title);
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    if (before === undefined) return [];
    const message = `is also the title of ${path}[${before}]; readers cannot tell them apart.`;
    return [advice(`${path}[${at}].title`, "same-title", message)];
  });
}

/** A title as readers hear it: without regard to case and white space. */
function foldTitle(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** By id or alias, the path of the node that has it first; ids before aliases. */
interface Owners {
  readonly ids: ReadonlyMap<string, string>;
  readonly aliases: Map<string, string>;
}

function ownersOfIds(steps: readonly RoadmapNode[]): Owners {
  const ids = new Map<string, string>();
  const visit = (nodes: readonly RoadmapNode[], path: string): void => {
    for (const [at, { id, topics }] of nodes.entries()) {
      ids.set(id, `${path}[${at}]`);
      visit(topics, `${path}[${at}].topics`);
    }
  };
  visit(steps, "steps");
  return { ids, aliases: new Map() };
}

function aliases({ aliases }: RoadmapNode, path: string, owners: Owners): Advice[] {
  return aliases.flatMap((alias, at) => {
    const place = `${path}.aliases[${at}]`;
    const id = owners.ids.get(alias);
    const other = owners.aliases.get(alias);
    if (other === undefined) owners.aliases.set(alias, place);
    if (id === undefined && other === undefined) return [];
    const owner = id === undefined ? `an alias at ${other}` : `the id at ${id}.id`;
    const message = `${quote(alias)} is already ${owner}; marks stored under it go to one of them only.`;
    return [warning(place, "alias", message)];
  });
}

function advice(path: string, code: AdviceCode, message: string): Advice {
  return { path, message, code, severity: "advice" };
}

function warning(path: string, code: AdviceCode, message: string): Advice {
  return { path, message, code, severity: "warning" };
}
