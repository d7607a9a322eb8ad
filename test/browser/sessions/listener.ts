import type { RoadmapGraph, Status } from "../../../src/index.js";

/**
 * A page that only listens: what it knows about a map, it knows by events.
 * What a page does to a map itself sends none, so then it looks once more.
 */
export class Listener {
  expanded = new Set<string>();
  selected: string | undefined;
  progress: Readonly<Record<string, Status>> = {};
  /** Whether it refuses everything that a map asks for. */
  isRefusing = false;
  readonly #release = new AbortController();

  constructor() {
    const { signal } = this.#release;
    document.addEventListener("roadmap-toggle", (event) => this.#answer(event, this.#toggle), {
      signal,
    });
    document.addEventListener("roadmap-select", (event) => this.#answer(event, this.#select), {
      signal,
    });
    document.addEventListener(
      "roadmap-progress-change",
      (event) => this.#answer(event, this.#mark),
      {
        signal,
      },
    );
  }

  end(): void {
    this.#release.abort();
  }

  look(map: RoadmapGraph): void {
    this.expanded = openIn(map);
    this.selected = map.selected;
    this.progress = map.progress;
  }

  /** What it knows, to be compared. */
  get knowledge(): string {
    return told(this.expanded, this.selected, this.progress);
  }

  #answer<T extends Event>(event: T, take: (event: T) => void): void {
    if (this.isRefusing) event.preventDefault();
    else take(event);
  }

  #toggle = ({ ids, expanded }: HTMLElementEventMap["roadmap-toggle"]): void => {
    for (const id of ids) {
      if (expanded) this.expanded.add(id);
      else this.expanded.delete(id);
    }
  };

  #select = ({ id }: HTMLElementEventMap["roadmap-select"]): void => {
    this.selected = id;
  };

  #mark = ({ progress }: HTMLElementEventMap["roadmap-progress-change"]): void => {
    this.progress = progress;
  };
}

/** The same of a map, as its properties have it. */
export function knowledgeOf(map: RoadmapGraph): string {
  return told(openIn(map), map.selected, map.progress);
}

/** What is open, by a map's own word. */
function openIn(map: RoadmapGraph): Set<string> {
  if (map.expanded === "none") return new Set();
  if (map.expanded !== "all") return new Set(map.expanded.split(" "));
  return new Set(parentsIn(map.roadmap?.steps ?? []));
}

type Node = NonNullable<RoadmapGraph["roadmap"]>["steps"][number];

function parentsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ id, topics }) => (topics.length > 0 ? [id, ...parentsIn(topics)] : []));
}

function told(
  expanded: ReadonlySet<string>,
  selected: string | undefined,
  progress: Readonly<Record<string, Status>>,
): string {
  const marks = Object.entries(progress).map(([id, status]) => `${id}=${status}`);
  const parts = { open: [...expanded].sort(), selected, marks: marks.sort() };
  return JSON.stringify(parts);
}
