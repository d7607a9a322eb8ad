import { describe, expect, it } from "vitest";
import { lostId, NodeIds } from "../../../../src/core/formats/node-ids.js";

describe("lostId()", () => {
  it("says which id was lost, by its beginning where it is long", () => {
    expect(lostId("Git", "a b").message).toBe("Its id “a b” cannot be used, so it got another.");
    expect(lostId("Git", " ".repeat(1e6)).message).toHaveLength(85);
  });
});

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
    expect(ids.keep("redis")).toBe(true);
    expect(ids.give("Redis")).toBe("redis-2");
    expect(ids.give("…")).toBe("topic");
  });

  it("calls what is nothing but signs after them, wherever it stands", () => {
    const ids = new NodeIds();
    expect(["🚀", "👩🏽‍💻", "🎯 Aim"].map((title) => ids.give(title))).toEqual([
      ...["u1f680", "u1f469-u1f3fd-u1f4bb", "aim"],
    ]);
  });

  it("keeps no id twice, and none with white space in it", () => {
    const ids = new NodeIds();
    expect(["redis", "redis", "a b", "a-b"].map((id) => ids.keep(id))).toEqual([
      ...[true, false, false, true],
    ]);
  });
});
