import { describe, expect, it } from "vitest";
import { finishDrafts } from "../../../../src/core/formats/draft.js";
import { NodeIds } from "../../../../src/core/formats/node-ids.js";

describe("finishDrafts()", () => {
  it("gives ids to those without one, and leaves out what is empty", () => {
    const drafts = [
      { title: "A", summary: "", links: [], choose: "one" as const, topics: [] },
      { id: "x", title: "B", choose: "one" as const, topics: [{ title: "A" }] },
    ];
    expect(finishDrafts(drafts, new NodeIds())).toEqual([
      { id: "a", title: "A" },
      { id: "x", title: "B", choose: "one", topics: [{ id: "x-a", title: "A" }] },
    ]);
  });
});
