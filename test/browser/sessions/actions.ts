import type { RoadmapFaq, RoadmapGraph, RoadmapNext, Status } from "../../../src/index.js";
import { nodes } from "../support/map.js";
import { clickable, clickOn, focusedElement, pressKey, tab, typeInto } from "./hands.js";
import { LAYOUTS, type Roadmaps, WIDTHS } from "./plan.js";
import type { World } from "./world.js";

/** What a session happens to. */
export interface Scene {
  readonly map: RoadmapGraph;
  /** What stands beside the map, where it has company. */
  readonly company: readonly (RoadmapNext | RoadmapFaq)[];
  /** Two places for the map: it is in the first one to begin with. */
  readonly places: readonly [HTMLElement, HTMLElement];
  readonly roadmaps: Roadmaps;
  readonly world: World;
}

/** Does something; the numbers from 0 up to 1 decide what exactly. */
type Deed = (scene: Scene, one: number, two: number) => unknown;

const STATUSES: readonly Status[] = ["todo", "learning", "done", "skipped"];

const TREE_KEYS = [
  ..."ArrowDown ArrowUp ArrowLeft ArrowRight Home End Enter * Escape".split(" "),
  " ",
];

const SHORTCUTS = ["1", "2", "3", "4", "/", "?", "Escape"];

const LETTERS = ["G", "H", "a", "c", "n", "数", "م", "t"];

const QUERIES = ["", "a", "git", "H", "topic 3", "naive", "数据库", "gti", "no such thing", "("];

/** What a reader does: a page hears of all that comes of it. */
const READER = {
  "tree key": ({ map }, one, two) => {
    enter(map, two);
    pressKey(pick(TREE_KEYS, one));
  },
  shortcut: ({ map }, one, two) => {
    enter(map, two);
    pressKey(pick(SHORTCUTS, one));
  },
  letter: ({ map }, one, two) => {
    enter(map, two);
    pressKey(pick(LETTERS, one));
  },
  "undo key": ({ map }, _, two) => {
    enter(map, two);
    pressKey("z", { ctrlKey: true });
  },
  tab: ({ map }, one) => tab(map, one < 0.4),
  node: ({ map }, one) => clickAny(clickable(map, "[role=treeitem]"), one),
  toggle: ({ map }, one) => clickAny(clickable(map, "[data-toggle]"), one),
  mark: ({ map }, one) => {
    const item = pick(clickable(map, ".topic, .leaf"), one);
    if (!item) return;
    const { left, right } = item.getBoundingClientRect();
    const isFromRight = getComputedStyle(item).direction === "rtl";
    clickOn(item, isFromRight ? right - 2 : left + 2);
  },
  control: ({ map }, one) => clickAny(clickable(map), one),
  "control of the bar": ({ map }, one) => clickAny(clickable(map, ".buttons button"), one),
  "control of the detail": ({ map }, one) =>
    clickAny(clickable(map, ".detail :is(button, label)"), one),
  "item of the menu": ({ map }, one) => clickAny(clickable(map, ".menu button, .menu input"), one),
  company: ({ company }, one, two) => {
    const element = pick(company, one);
    if (element) clickAny(clickable(element), two);
  },
  search: ({ map }, one) => {
    const field = clickable(map, "input[type=search]")[0];
    if (field instanceof HTMLInputElement) typeInto(field, pick(QUERIES, one) as string);
  },
  "search key": ({ map }, one) => {
    clickable(map, "input[type=search]")[0]?.focus();
    pressKey(pick(["Enter", "ArrowDown", "ArrowUp", "Escape"], one));
  },
  wheel: ({ map }, one, two) => {
    const frame = map.shadowRoot?.querySelector(".frame");
    frame?.dispatchEvent(new PointerEvent("pointerenter"));
    const deltaY = (one - 0.5) * 400;
    const all = { bubbles: true, composed: true, cancelable: true };
    frame?.dispatchEvent(new WheelEvent("wheel", { ...all, deltaY, ctrlKey: two < 0.7 }));
  },
  "follow a link": async ({ map }, one, two) => {
    const id = pick(idsOf(map), two);
    const links = [`#roadmap=${encodeURIComponent(id ?? "")}`, "#roadmap=nowhere", "#roadmap-p=x"];
    await goTo(pick(links, one < 0.7 ? 0 : one) as string);
  },
} satisfies Record<string, Deed>;

/** What a page does by methods: it hears of it as of what a reader does. */
const METHODS = {
  expand: ({ map }, one) => map.expand(anyId(map, one)),
  collapse: ({ map }, one) => map.collapse(anyId(map, one)),
  "expand all": ({ map }) => map.expandAll(),
  "collapse all": ({ map }) => map.collapseAll(),
  reveal: ({ map }, one) => map.reveal(anyId(map, one)),
  "set a status": ({ map }, one, two) =>
    map.setStatus(anyId(map, one), pick(STATUSES, two) as Status),
  undo: ({ map }) => map.undo(),
  reset: ({ map }) => map.resetProgress(),
} satisfies Record<string, Deed>;

/** What changes nothing that an event would tell of. */
const SURROUNDINGS = {
  layout: ({ map }, one) => {
    map.layout = pick(LAYOUTS, one) as (typeof LAYOUTS)[number];
  },
  width: async ({ places }, one) => {
    for (const place of places) place.style.inlineSize = `${pick(WIDTHS, one)}px`;
    await frames(2);
  },
  direction: ({ places }, one) => {
    for (const place of places) place.dir = one < 0.5 ? "ltr" : "rtl";
  },
  language: ({ places }, one) => {
    for (const place of places)
      place.lang = pick(["en", "ar", "de", "ja", "x-none"], one) as string;
  },
  hide: ({ places }, one) => {
    for (const place of places) place.hidden = one < 0.5;
  },
  theme: ({ map }, one, two) => {
    map.style.colorScheme = one < 0.5 ? "dark" : "light";
    map.style.setProperty("--roadmap-spacing", two < 0.5 ? "1" : "1.5");
    map.style.setProperty("--roadmap-radius", two < 0.3 ? "0" : "1em");
  },
  "text size": ({ map }, one) => map.style.setProperty("--roadmap-font-size", `${12 + one * 16}px`),
  zoom: ({ map }, one) => (one < 0.5 ? map.zoomIn() : one < 0.8 ? map.zoomOut() : map.fit()),
  attributes: ({ map }, one, two) => {
    const [name, ...values] = pick(ATTRIBUTES, one) as readonly string[];
    const value = pick(values, two);
    if (value === "-") map.removeAttribute(name as string);
    else map.setAttribute(name as string, value as string);
  },
  messages: ({ map }, one) => {
    map.messages = one < 0.5 ? {} : { search: "Find", expandAll: "Everything" };
  },
  scroll: (_, one) => scrollBy(0, (one - 0.5) * 2000),
  move: ({ map, places }, one) => {
    if (map.isConnected) places[one < 0.5 ? 0 : 1].append(map);
  },
  "take away": ({ map }) => map.remove(),
  "full storage": ({ world }, one) => {
    world.isStorageFull = one < 0.7;
  },
  "closed storage": ({ world }, one) => {
    world.isStorageClosed = one < 0.7;
  },
  clipboard: ({ world }, one) => {
    world.mayCopy = one < 0.5;
  },
  leave: () => (focusedElement() as HTMLElement | null)?.blur(),
  print: () => {
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
  },
} satisfies Record<string, Deed>;

/** What changes a map without an event. */
const SILENT = {
  "put back": ({ map, places }) => {
    if (!map.isConnected) places[0].append(map);
  },
  "open by property": ({ map }, one, two) => {
    const some = [anyId(map, one), anyId(map, two)].join(" ");
    map.expanded = pick(["none", "all", some, some, ""], (one * 7) % 1);
  },
  "select by property": ({ map }, one, two) => {
    map.selected = two < 0.3 ? undefined : anyId(map, one);
  },
  "progress by property": ({ map }, one, two) => {
    const progress = { [anyId(map, one)]: "done", [anyId(map, two)]: "learning" } as const;
    map.progress = one < 0.2 ? undefined : progress;
  },
  "progress key": ({ map, roadmaps }, one) => {
    map.progressKey = one < 0.5 ? undefined : `${roadmaps.first.id}-key`;
  },
  data: ({ map, roadmaps }, one) => {
    const { first, edition, other, broken, empty } = roadmaps;
    const copy = { ...first };
    map.data = pick([copy, edition, edition, first, other, other, broken, empty], one);
  },
  "another tab": ({ map, roadmaps }, one, two) => {
    const key = `roadmap-graph:${roadmaps.first.id}`;
    const statuses = { [anyId(map, one)]: pick(STATUSES, two) };
    const newValue = two < 0.2 ? null : JSON.stringify({ version: 1, statuses });
    try {
      if (newValue === null) localStorage.removeItem(key);
      else localStorage.setItem(key, newValue);
    } catch {
      return;
    }
    dispatchEvent(new StorageEvent("storage", { key, newValue, storageArea: localStorage }));
  },
} satisfies Record<string, Deed>;

const ATTRIBUTES = [
  ["controls", "-", "", "search menu", "progress expand zoom"],
  ["gestures", "-", "greedy", "none", "?"],
  ["shortcuts", "-", "none"],
  ["estimate", "-", ""],
  ["lang", "-", "fr"],
  ["dir", "-", "rtl"],
] as const;

const DEEDS = { ...READER, ...METHODS, ...SURROUNDINGS, ...SILENT };

export type ActionName = keyof typeof DEEDS | "refuse";

/** What readers do comes up more often than what pages do, and some of that more than other. */
const WEIGHTS: Partial<Record<ActionName, number>> = {
  "tree key": 14,
  shortcut: 6,
  node: 6,
  toggle: 4,
  mark: 4,
  control: 8,
  "control of the bar": 5,
  "item of the menu": 4,
  "control of the detail": 3,
  search: 4,
  "search key": 3,
  tab: 3,
  data: 3,
  layout: 2,
  width: 2,
  "put back": 4,
};

export const ACTION_NAMES = [...Object.keys(DEEDS), "refuse"].flatMap((name) =>
  Array<ActionName>(WEIGHTS[name as ActionName] ?? 1).fill(name as ActionName),
);

/** Whether a map changes by it and tells nobody. */
export function isSilent(name: ActionName): boolean {
  return name in SILENT;
}

/** Whether all that comes of it is first told, and can be refused. */
export function isRefusable(name: ActionName): boolean {
  return name in READER || name in METHODS;
}

/** Whether what had the focus may rightly have lost it. */
export function mayLoseFocus(name: ActionName): boolean {
  return ["move", "take away", "put back", "hide", "leave"].includes(name);
}

export async function perform(name: ActionName, scene: Scene, one: number, two: number) {
  if (name !== "refuse") await (DEEDS[name] as Deed)(scene, one, two);
}

function pick<T>(list: readonly T[], share: number): T {
  return list[Math.floor(share * list.length)] as T;
}

function clickAny(elements: readonly HTMLElement[], share: number): void {
  const element = pick(elements, share);
  if (element) clickOn(element);
}

/** Goes into the tree, where the focus is elsewhere; mostly by its tab stop. */
function enter(map: RoadmapGraph, share: number): void {
  if (focusedElement()?.getRootNode() === map.shadowRoot && share < 0.9) return;
  const items = clickable(map, "[role=treeitem]");
  const stop = items.find(({ tabIndex }) => tabIndex === 0);
  (share < 0.9 ? stop : pick(items, (share - 0.9) * 10))?.focus({ preventScroll: true });
}

/** The id of a node; of one that is drawn rather than not, and now and then of none. */
function anyId(map: RoadmapGraph, share: number): string {
  if (share < 0.05) return "nowhere";
  const drawn = nodes(map).map(({ dataset }) => dataset.id as string);
  const ids = share < 0.5 && drawn.length > 0 ? drawn : idsOf(map);
  return pick(ids, (share * 20) % 1) ?? "nowhere";
}

function idsOf(map: RoadmapGraph): string[] {
  const ids: string[] = [];
  const waiting = [...(map.roadmap?.steps ?? [])];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ids.push(node.id);
    waiting.push(...node.topics);
  }
  return ids;
}

async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const isHeard = new Promise((resolve) => {
    addEventListener("hashchange", resolve, { once: true });
  });
  location.hash = hash;
  await isHeard;
}

async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame);
}
