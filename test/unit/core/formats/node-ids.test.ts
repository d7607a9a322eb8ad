import { describe, expect, it } from "vitest";
import { NodeIds } from "../../../../src/core/formats/node-ids.js";

describe("NodeIds", () => {
  it("calls a second title after its parent, and numbers what is still the same", () => {
    const ids = new NodeIds();
    const given = [
      ids.give("Redis"),
      ids.give("Redis", "cache"),
      ids.give("Redis", "cache"),
      ids.give("Redis"),
    ];
    expect(given).toEqual(["redis", "cache-redis", "cache-redis-2", "redis-2"]);
  });

  it("gives no id that is set aside", () => {
    const ids = new NodeIds();
    ids.reserve("redis");
    expect(ids.give("Redis")).toBe("redis-2");
    expect(ids.give("🎯")).toBe("topic");
  });
});
