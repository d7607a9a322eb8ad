import { describe, expect, it } from "vitest";
import { PREVIEW_SCRIPT } from "../../../src/cli/preview/preview-page.js";

/** As much of an element as the script of the page knows of. */
class Part extends EventTarget {
  hidden = false;
  textContent = "";
  readonly #attributes = new Map<string, string>();

  getAttribute(name: string) {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string) {
    this.#attributes.set(name, value);
  }
}

/** Runs the script in a page that is none. */
function page() {
  const parts = { main: new Part(), "roadmap-graph": new Part(), "#state": new Part() };
  const events = new Part();
  const document = { querySelector: (selector: keyof typeof parts) => parts[selector] };
  new Function("document", "EventSource", PREVIEW_SCRIPT)(document, function source() {
    return events;
  });
  const hear = (type: string, data: string) =>
    events.dispatchEvent(new MessageEvent(type, { data }));
  return { main: parts.main, map: parts["roadmap-graph"], state: parts["#state"], hear };
}

describe("the script of the preview", () => {
  it("hides a map whose file is gone, and says so until the file is back", () => {
    const { main, map, state, hear } = page();
    hear("version", "a-0");
    hear("lost", "There is no file “a.json”.");
    expect([main.hidden, state.textContent]).toEqual([true, "There is no file “a.json”."]);
    hear("version", "a-1");
    expect([main.hidden, state.textContent]).toEqual([false, ""]);
    expect(map.getAttribute("src")).toBe("/roadmap.json?a-1");
  });
});
