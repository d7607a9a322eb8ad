import type { RoadmapData, RoadmapGraph } from "../../../../src/index.js";
import { inner, mountBeside } from "../../support/companion.js";
import { button, inside, mount, node } from "../../support/map.js";
import { wheel } from "../../support/mouse.js";
import { serve } from "../../support/server.js";
import { stub } from "../../support/stub.js";
import { until } from "../../support/until.js";
import { sailing, underWay } from "./sailing.js";

/** Brings an element into a state, in a place on the page. */
type Arrange = (place: HTMLElement) => Promise<HTMLElement>;

const everything = "knots boat dinghy harbour";

const map =
  (properties: Partial<RoadmapGraph> = {}, then?: (map: RoadmapGraph) => unknown): Arrange =>
  async (place) => {
    const element = await mount({ data: sailing, ...properties }, place);
    await then?.(element);
    return element;
  };

/** A map whose reader has come some way. */
const begun = (properties: Partial<RoadmapGraph> = {}, then?: (map: RoadmapGraph) => unknown) =>
  map({ expanded: everything, progress: underWay, ...properties }, then);

/** Every state that an element can be in, by what it is called. */
export const STATES: Readonly<Record<string, Arrange>> = {
  closed: map(),
  open: map({ expanded: everything }),
  "with a detail": map({ expanded: "knots", selected: "bowline" }),
  "with every status": begun({ estimate: true }),
  "with the detail of an alternative": begun({ selected: "keelboat" }),
  "without a bar": map({ controls: "" }),
  "with the focus on a node": map({ expanded: "knots" }, (element) =>
    node(element, "Bowline").focus(),
  ),
  zoomed: begun({}, (element) => element.zoomIn()),
  "zoomed, with the hint": begun({}, async (element) => {
    await element.zoomIn();
    // It does not stay for long, and the wheel may be slow to answer.
    await Promise.all([
      until("there is a hint", () => inside(element).queryByText(/to zoom the map$/)),
      wheel(node(element, "Knots (Learning)"), 120),
    ]);
  }),
  "as a tree": begun({ layout: "tree", selected: "bowline" }),
  "as a circle": begun({ layout: "radial", selected: "bowline" }),
  "with the search open": map({}, openSearch),
  "with hits": map({}, (element) => search(element, "dinghy")),
  "with similar hits": map({}, (element) => search(element, "bowlin e")),
  "with nothing found": map({}, (element) => search(element, "xylophone")),
  "with the menu open": begun({}, openMenu),
  "with the menu open and nothing marked": map({}, openMenu),
  "with the keys": map({}, (element) => choose(element, "Keys and marks")),
  "with the keys, without shortcuts": map({ shortcuts: "none" }, (element) =>
    choose(element, "Keys and marks"),
  ),
  "with a link to take along": begun({}, takeAlong),
  "with a QR code": begun({}, async (element) => {
    await takeAlong(element);
    button(element, "Show as QR code").click();
    await until("there is a QR code", () => inside(element).queryByRole("img"));
  }),
  "with progress to take over": begun({}, (element) =>
    load(element, '{"keelboat":"done","sextant":"skipped"}'),
  ),
  "with progress that cannot be read": map({}, (element) => load(element, "{")),
  "asked whether to reset": begun({}, (element) => choose(element, "Reset progress")),
  "with a link that is not copied": begun({}, async (element) => {
    const writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    stub(navigator, "clipboard", { writeText } as unknown as Clipboard);
    await takeAlong(element);
    button(element, "Copy link").click();
    await dialog(element, "Copy link");
  }),
  "with a receipt": map({ expanded: "knots" }, async (element) => {
    element.setStatus("knots", "done");
    await until("there is a receipt", () =>
      inside(element).queryByRole("button", { name: "Undo" }),
    );
  }),
  "with the end open": map({}, (element) => {
    (inside(element).getByText("Where to go on").closest("details") as HTMLDetailsElement).open =
      true;
  }),
  loading: async (place) => {
    serve();
    const element = document.createElement("roadmap-graph");
    element.src = "/never.json";
    place.append(element);
    await until("it says so", () => inside(element).queryByText("Loading the roadmap …"));
    return element;
  },
  "not loaded": async (place) => {
    const requests = serve();
    const element = document.createElement("roadmap-graph");
    element.src = "/missing.json";
    place.append(element);
    (await until("it asks", () => requests[0])).answer("", { status: 404 });
    await until("it says so", () => inside(element).queryByRole("button", { name: "Try again" }));
    return element;
  },
  faulty: map({
    data: { ...sailing, steps: [{ id: "knots", title: "" }, 7] } as unknown as RoadmapData,
  }),
  empty: map({ data: { ...sailing, steps: [] } }),
  "the next topic": (place) => mountBeside("roadmap-next", { data: sailing }, place),
  "the next topic, begun": (place) =>
    mountBeside("roadmap-next", { data: sailing, progress: { bowline: "learning" } }, place),
  "the next topic, to choose": (place) =>
    mountBeside(
      "roadmap-next",
      { data: sailing, progress: { bowline: "done", hitch: "done" } },
      place,
    ),
  "no next topic": (place) =>
    mountBeside(
      "roadmap-next",
      {
        data: sailing,
        progress: {
          bowline: "done",
          hitch: "done",
          righting: "done",
          beaching: "done",
          mooring: "done",
        },
      },
      place,
    ),
  questions: (place) => mountBeside("roadmap-faq", { data: sailing }, place),
  "questions, one open": async (place) => {
    const element = await mountBeside("roadmap-faq", { data: sailing }, place);
    inner(element).getByText("Do I need a boat?").closest("summary")?.click();
    return element;
  },
};

async function openSearch(element: RoadmapGraph): Promise<HTMLInputElement> {
  button(element, "Search").click();
  const field = await until("there is a field", () =>
    inside(element).queryByRole<HTMLInputElement>("searchbox"),
  );
  await until("it has the focus", () => element.shadowRoot?.activeElement === field);
  return field;
}

async function search(element: RoadmapGraph, query: string): Promise<void> {
  const field = await openSearch(element);
  field.value = query;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  await until("it is answered", () => element.shadowRoot?.querySelector(".hits")?.textContent);
  await element.updateComplete;
}

async function openMenu(element: RoadmapGraph): Promise<void> {
  const opener = button(element, "More");
  opener.focus();
  opener.click();
  const panel = await until("it is open", () =>
    inside(element).queryByRole("group", { name: "More" }),
  );
  await until("it has the focus", () => panel.contains(element.shadowRoot?.activeElement ?? null));
}

async function choose(element: RoadmapGraph, item: string): Promise<void> {
  await openMenu(element);
  button(element, item).click();
  await dialog(element);
}

async function dialog(element: RoadmapGraph, name?: string): Promise<void> {
  await until("there is a dialog", () =>
    inside(element).queryByRole("dialog", name ? { name } : {}),
  );
  await until("it is open", () => element.shadowRoot?.querySelector("dialog")?.open);
}

async function takeAlong(element: RoadmapGraph): Promise<void> {
  await choose(element, "Take progress along");
  await dialog(element, "Take progress along");
}

/** Loads a file with this text. */
async function load(element: RoadmapGraph, text: string): Promise<void> {
  stub(HTMLInputElement.prototype, "click", function (this: HTMLInputElement) {
    stub(this, "files", [new File([text], "progress.json")] as unknown as FileList);
    this.dispatchEvent(new Event("change"));
  });
  await choose(element, "Load from a file");
}
