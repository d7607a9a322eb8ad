// Runs in the page. `globalThis.bench` is what scenarios call; one object in, one object out.
import { frameIntervals, frameShown, percentile, untilCalm } from "./frames.js";
import { LongTasks } from "./long-tasks.js";

let roadmap;
let handle;
let observed;

async function load(url) {
  roadmap = await (await fetch(url)).json();
}

/** From the request of the scripts to the frame that shows the map. */
async function mount(scripts) {
  const container = document.querySelector("#map");
  const start = performance.now();
  const [adapter] = await Promise.all(scripts.map((url) => import(url)));
  const beforeTranslating = performance.now();
  const data = adapter.translate(roadmap);
  const translating = performance.now() - beforeTranslating;
  handle = await adapter.mount(container, data);
  await frameShown();
  roadmap = undefined;
  return { picture: performance.now() - start - translating };
}

/** From the text of a document to the frame that shows its map; the scripts are there already. */
async function mountText(url, scripts) {
  const container = document.querySelector("#map");
  const text = await (await fetch(url)).text();
  const [adapter] = await Promise.all(scripts.map((script) => import(script)));
  await untilCalm();
  const start = performance.now();
  handle = await adapter.mount(container, adapter.translate(JSON.parse(text)));
  await frameShown();
  return performance.now() - start;
}

/**
 * From the call that opens or closes a branch to the frame that shows it. Frames are watched from
 * then on. Without an id nothing happens: what the measuring itself costs.
 */
async function toggle(id) {
  const start = performance.now();
  if (id !== undefined) await handle.toggle(id);
  await frameShown();
  observed = frameIntervals(600);
  return performance.now() - start;
}

/** The longest time between two frames after {@link toggle}. */
const longestFrame = async () => Math.max(...(await observed));

/** Moves the map a little in each frame; where a map can end, to and fro. */
async function pan(duration) {
  await untilCalm();
  let count = 0;
  const intervals = await frameIntervals(duration, () => {
    const isForth = Math.floor(count++ / 30) % 2 === 0;
    handle?.pan?.(0, isForth ? -20 : 20);
  });
  return { p95: percentile(intervals, 0.95), worst: Math.max(...intervals) };
}

/** Elements of the page, those in open shadow roots too. */
function countElements(root = document) {
  let count = 0;
  for (const element of root.querySelectorAll("*")) {
    count += 1;
    if (element.shadowRoot) count += countElements(element.shadowRoot);
  }
  return count;
}

function watchLongTasks() {
  observed = new LongTasks();
}

const longTasks = () => observed.result();

const can = () => ({ toggle: Boolean(handle?.toggle), pan: Boolean(handle?.pan) });

globalThis.bench = {
  load,
  mount,
  mountText,
  toggle,
  longestFrame,
  pan,
  countElements,
  untilCalm,
  watchLongTasks,
  longTasks,
  can,
};
