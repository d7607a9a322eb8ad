import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { inside, mount, room } from "../support/map.js";
import { press } from "../support/press.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";
import { focusRing } from "./support/focus-ring.js";
import { focusedElement, listen, placeOf, spoken } from "./support/heard.js";
import { sailing } from "./support/sailing.js";

/** A key, or several held together; with it what they lead to, where that has to arrive. */
type Step =
  | string
  | readonly string[]
  | { readonly key: string; readonly to: string }
  | { readonly key: string; readonly says: string }
  | { readonly key: string; readonly shows: string };

/** On with Tab, at each stop of which something is heard, up to the one that begins like this. */
const tabTo = (to: string): Step => ({ key: "Tab", to });

/** A key whose answer has to arrive. */
const leads = (key: string, to: string): Step => ({ key, to });

const says = (key: string, says: string): Step => ({ key, says });

/** What a reader does with the keyboard alone, part by part. */
const PARTS: readonly (readonly [title: string, steps: readonly Step[]])[] = [
  ["Through the bar to the map", [tabTo("Knots")]],
  [
    "Into a step, along it, and out again",
    ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowLeft"],
  ],
  [
    "From end to end, and by name",
    ["End", "Home", "ArrowDown", "ArrowUp", "*", "End", "Home", "m"],
  ],
  ["Marks", ["Home", "ArrowDown", "2", "4", "3", ["Control", "z"], "1", "ArrowUp", "3"]],
  ["The receipt of a whole step", [tabTo("Undo"), "Enter"]],
  [
    "A detail, and from there to a related topic",
    [
      ...["Home", "ArrowDown", "Enter"],
      tabTo("Copy link to this topic"),
      says("Enter", "Copied"),
      tabTo("To do"),
      ...["ArrowRight", "ArrowRight"],
      tabTo("Mooring, step 3"),
      ...["Enter", "Escape"],
    ],
  ],
  [
    "The search",
    [
      leads("/", "Search the roadmap"),
      ...["x", "y", "z", "Backspace", "Backspace", "Backspace"],
      ..."dinghy",
      ...["Enter", "ArrowDown", "ArrowUp"],
      tabTo("Previous hit"),
      "Enter",
      "Tab",
      "Enter",
      tabTo("End the search"),
      "Enter",
      leads("/", "Search the roadmap"),
      ..."bow",
      "Escape",
    ],
  ],
  ["The keys", [leads("?", "Close"), "Escape"]],
  [
    "The menu, and another layout",
    [
      { key: "Shift Tab", to: "More" },
      leads("Enter", "Road"),
      ...["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"],
      tabTo("Keys and marks"),
      leads("Enter", "Close"),
      "Escape",
    ],
  ],
  [
    "Taking progress along",
    [
      leads("Enter", "Road"),
      tabTo("Take progress along"),
      leads("Enter", "Close"),
      "Tab",
      "Tab",
      says("Enter", "Copied"),
      "Tab",
      { key: "Enter", shows: "QR code of the link" },
      "Tab",
      "Escape",
    ],
  ],
  [
    "Starting over",
    [leads("Enter", "Road"), tabTo("Reset progress"), leads("Enter", "Close"), ...["Tab", "Enter"]],
  ],
  [
    "Larger, moved, and back",
    [
      { key: "Shift Tab", to: "Zoom in" },
      { key: "Enter", shows: "Show what is left" },
      ...["Tab", "Enter", "Tab", "Enter", "Tab", "Enter", "Tab", "Enter", "Tab"],
      leads("Enter", "Search"),
    ],
  ],
  ["Everything open, and closed", [tabTo("Expand all"), "Enter", "Enter"]],
  ["Where to go on, and out", [tabTo("Where to go on"), "Enter", tabTo("After")]],
];

const keysOf = (step: Step): readonly string[] => {
  if (typeof step === "string") return [step];
  return "key" in step ? step.key.split(" ") : step;
};

describe("a session with the keyboard alone", () => {
  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);

  it("leads through everything and out again, is heard at each key, and shows the focus", async () => {
    stub(navigator, "clipboard", { writeText: async () => {} } as unknown as Clipboard);
    const place = room(900);
    const [before, after] = ["Before", "After"].map((name) => {
      const link = document.createElement("button");
      link.textContent = name;
      return link;
    }) as [HTMLButtonElement, HTMLButtonElement];
    // Whether a page may fill the screen is not the same everywhere.
    const controls = "search progress expand zoom menu";
    const map = await mount({ data: sailing, controls }, place);
    place.prepend(before);
    place.append(after);
    before.focus();
    const said = listen(map);
    const lines: string[] = [];
    const unseen: string[] = [];
    let lastPlace = "";
    const hear = async (step: Step) => {
      said.length = 0;
      await take(step, map, said);
      const focused = focusedElement();
      const keys = keysOf(step).join(" + ");
      const news = said.length > 0 ? `   “${said.join(" | ").replaceAll(/\s+/g, " ")}”` : "";
      const place = placeOf(focused);
      const way = place && place !== lastPlace ? `[${place}] ` : "";
      lastPlace = place;
      const line = `  ${keys}: ${way}${spoken(focused)}${news}`;
      const isOurs = focused && map.shadowRoot?.contains(focused);
      if (!focused || (isOurs && !focusRing(focused))) unseen.push(line);
      lines.push(line);
    };
    for (const [title, steps] of PARTS) {
      lines.push("", title);
      for (const step of steps) {
        if (typeof step === "object" && "to" in step && step.key.endsWith("Tab")) {
          const isThere = () => spoken(focusedElement()).startsWith(step.to);
          for (let stops = 0; stops < 30 && (stops === 0 || !isThere()); stops += 1) {
            await hear(keysOf(step));
          }
          expect(isThere(), `${step.to}, after\n${lines.join("\n")}`).to.equal(true);
        } else await hear(step);
      }
    }
    const text = lines.join("\n").trim();
    const kept = await executeServerCommand("kept-text", { name: "a session", text });
    expect(text).to.equal(kept);
    expect(unseen).to.deep.equal([]);
    expect(document.activeElement).to.equal(after);
  }).timeout(240_000);
});

/** Presses a key and waits until what it does is done. */
async function take(step: Step, map: RoadmapGraph, said: readonly string[]): Promise<void> {
  const before = searchField(map)?.value;
  await press(...keysOf(step));
  if (typeof step === "object" && "says" in step) {
    await until(`“${step.says}” is said`, () => said.includes(step.says));
  }
  if (typeof step === "object" && "to" in step) {
    const at = () => spoken(focusedElement());
    await until(
      () => `${step.key} leads to ${step.to}; it led to ${at()}`,
      () => at().startsWith(step.to),
    );
  }
  if (typeof step === "object" && "shows" in step) {
    await until(`there is “${step.shows}”`, () => inside(map).queryByLabelText(step.shows));
  }
  const { value: query } = searchField(map) ?? {};
  // Every letter is answered, if only by the same words once more.
  if (query && query !== before) await until(`“${query}” is answered`, () => said.length > 0);
  await map.updateComplete;
}

function searchField(map: RoadmapGraph): HTMLInputElement | null {
  return inside(map).queryByRole<HTMLInputElement>("searchbox");
}
