import { expect, it } from "vitest";
import { addAll } from "../../../src/core/add-all.js";

it("addAll() adds more than a call has arguments", () => {
  const all = [0];
  addAll(all, Array(500_000).fill(1));
  expect(all).toHaveLength(500_001);
});
