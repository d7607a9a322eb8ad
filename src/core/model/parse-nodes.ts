import type { FaultList } from "./fault.js";
import {
  describe,
  entries,
  type Field,
  field,
  given,
  object,
  optionalChoice,
  optionalText,
  requiredText,
  warnOfUnknownKeys,
} from "./read.js";
import { LINK_TYPES, type RoadmapLink, type RoadmapNode } from "./roadmap.js";
import { safeUrl } from "./safe-url.js";

/** Deeper nodes are refused: no reader follows them, and recursion elsewhere stays safe. */
export const MAX_DEPTH = 100;

/** More nodes are refused, so that a faulty generator cannot hang a page. */
export const MAX_NODES = 250_000;

const NODE_KEYS = [
  "id",
  "title",
  "tagline",
  "summary",
  "choose",
  "topics",
  "links",
  "related",
  "aliases",
];

type Draft = { -readonly [K in keyof RoadmapNode]: RoadmapNode[K] } & { topics: RoadmapNode[] };

/** A list still to be read, and where its nodes go. */
interface Task {
  readonly entry: Field;
  readonly siblings: RoadmapNode[];
  readonly depth: number;
}

/**
 * Parses the tree of nodes without recursion, and sees to what concerns the tree as a whole:
 * ids are unique, relations lead somewhere, no object is its own ancestor, the caps hold.
 */
export class NodeParser {
  readonly #ids = new Map<string, string>();
  readonly #seen = new WeakSet<object>();
  readonly #faults: FaultList;
  readonly #drafts: { draft: Draft; path: string }[] = [];

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** A list of nodes with everything below them. It must be there, but may be empty. */
  parse(list: Field): RoadmapNode[] {
    if (list.value === undefined) {
      this.#faults.error(list.path, "required", "is missing; it must be a list of steps.");
    }
    const roots: RoadmapNode[] = [];
    const tasks = taskList(list, roots, 1);
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      if (this.#drafts.length >= MAX_NODES) {
        this.#faults.error(list.path, "limit", `has more than ${MAX_NODES} nodes.`);
        break;
      }
      const topics = this.#parseNode(task);
      if (topics) for (const topic of topics) tasks.push(topic);
    }
    this.#keepSoundRelations();
    return roots;
  }

  /** An id: text without white space, since ids stand in space-separated attributes. */
  id(source: Field): string {
    const { value, path, faults } = source;
    if (typeof value === "number") {
      faults.error(path, "id", `must be text; write "${value}" in quotation marks.`);
      return "";
    }
    const id = requiredText(source);
    if (/\s/.test(id)) faults.error(path, "id", `must not contain spaces, but is ${describe(id)}.`);
    return id;
  }

  #parseNode({ entry, siblings, depth }: Task): Task[] | undefined {
    const { path, faults } = entry;
    const raw = object(entry);
    if (!raw) return undefined;
    if (this.#seen.has(raw)) {
      faults.error(path, "cycle", "is the same object as another node; each must be its own.");
      return undefined;
    }
    this.#seen.add(raw);
    warnOfUnknownKeys(raw, NODE_KEYS, path, faults);
    const at = (key: string) => field(raw, key, path, faults);
    const draft: Draft = {
      id: this.#uniqueId(at("id")),
      title: requiredText(at("title")),
      topics: [],
      links: parseLinks(at("links")),
      related: this.#idList(at("related")),
      aliases: this.#idList(at("aliases")),
    };
    const tagline = optionalText(at("tagline"));
    const summary = optionalText(at("summary"));
    const choose = optionalChoice(at("choose"), ["one"]);
    if (tagline !== undefined) draft.tagline = tagline;
    if (summary !== undefined) draft.summary = summary;
    if (choose !== undefined) draft.choose = choose;
    siblings.push(draft);
    this.#drafts.push({ draft, path });
    return this.#topicsOf(at("topics"), draft, depth);
  }

  #topicsOf(list: Field, draft: Draft, depth: number): Task[] {
    const tasks = taskList(list, draft.topics, depth + 1);
    if (depth < MAX_DEPTH || tasks.length === 0) return tasks;
    this.#faults.error(list.path, "limit", `is deeper than ${MAX_DEPTH} levels.`);
    return [];
  }

  #uniqueId(source: Field): string {
    const id = this.id(source);
    const first = this.#ids.get(id);
    if (id === "") return id;
    if (first === undefined) this.#ids.set(id, source.path);
    else source.faults.error(source.path, "duplicate", `“${id}” is already the id at ${first}.`);
    return id;
  }

  #idList(list: Field): string[] {
    return entries(list).flatMap((entry) => {
      const id = this.id(entry);
      return id === "" ? [] : id;
    });
  }

  /** Only when all ids are known can a relation be judged. */
  #keepSoundRelations(): void {
    for (const { draft, path } of this.#drafts) {
      if (draft.related.length === 0) continue;
      draft.related = draft.related.filter((id, at) => {
        const isSound = this.#ids.has(id) && id !== draft.id;
        const reason = id === draft.id ? "is the node itself" : `“${id}” is no id of this roadmap`;
        if (!isSound) this.#faults.warn(`${path}.related[${at}]`, "reference", `${reason}.`);
        return isSound;
      });
    }
  }
}

/** The entries of a list as tasks, last first, so that a stack hands them out in order. */
function taskList(list: Field, siblings: RoadmapNode[], depth: number): Task[] {
  return entries(list)
    .map((entry) => ({ entry, siblings, depth }))
    .reverse();
}

/** Links to follow; one with an unsafe address stays as text, with a warning. */
export function parseLinks(list: Field): RoadmapLink[] {
  return entries(list).flatMap((entry) => {
    const raw = object(entry);
    return raw ? parseLink(raw, entry) : [];
  });
}

function parseLink(raw: Readonly<Record<string, unknown>>, { path, faults }: Field): RoadmapLink {
  warnOfUnknownKeys(raw, ["title", "url", "type"], path, faults);
  const source = field(raw, "url", path, faults);
  const title = requiredText(field(raw, "title", path, faults));
  const type = optionalChoice(field(raw, "type", path, faults), LINK_TYPES);
  if (typeof source.value !== "string") {
    faults.error(
      source.path,
      "type",
      `must be an address in quotation marks, but is ${describe(source.value)}.`,
    );
  }
  const url = safeUrl(source.value);
  if (typeof source.value === "string" && url === undefined) {
    const message = `is not an address a reader can follow safely: ${describe(source.value)}.`;
    faults.warn(source.path, "url", message);
  }
  return { title, ...given("url", url), ...given("type", type) };
}
