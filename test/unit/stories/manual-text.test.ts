import { describe, expect, it } from "vitest";
import { manualText } from "../../../stories/manual/manual-text.js";

describe("manualText()", () => {
  it.each([
    ["[progress](progress.md)", "[progress](?path=/docs/manual-progress--docs)"],
    ["[it](data-format.md#when)", "[it](?path=/docs/manual-data-format--docs#when)"],
    ["[schema](../src/core/model/roadmap.schema.json)", "schema"],
    ["[axe](https://example.org/axe)", "[axe](https://example.org/axe)"],
  ])("makes of %s: %s", (before, after) => {
    expect(manualText(before)).toBe(after);
  });
});
