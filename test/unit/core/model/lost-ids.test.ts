import { describe, expect, it } from "vitest";
import { lostIds } from "../../../../src/core/model/lost-ids.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap, RoadmapNodeData } from "../../../../src/core/model/roadmap.js";

function roadmap(steps: readonly RoadmapNodeData[], id = "r"): Roadmap {
  const { roadmap } = parseRoadmap({ formatVersion: 1, id, title: "R", steps });
  if (!roadmap) throw new Error("The roadmap of this test has errors.");
  return roadmap;
}

function node(id: string, title: string, rest: Partial<RoadmapNodeData> = {}): RoadmapNodeData {
  return { id, title, ...rest };
}

const before = [
  node("git", "Git", { topics: [node("commit", "Commit"), node("push", "Push")] }),
  node("http", "HTTP", { aliases: ["web"] }),
];

describe("lostIds()", () => {
  it.each<[string, readonly RoadmapNodeData[], string[]]>([
    ["nothing where nothing changed", before, []],
    [
      "nothing where an id became an alias",
      [
        node("vcs", "Git", { aliases: ["git"], topics: before[0]?.topics ?? [] }),
        before[1] as RoadmapNodeData,
      ],
      [],
    ],
    [
      "a new id under the old title, wherever it is now",
      [
        node("git", "Git", { topics: [node("push", "Push")] }),
        node("http", "HTTP", { aliases: ["web"], topics: [node("commits", "commit")] }),
      ],
      ["warning renamed steps[1].topics[0].aliases"],
    ],
    [
      "a new id under much of the old title, where it was",
      [
        node("git", "Git", {
          topics: [node("first", "First"), node("commit", "Commit"), node("pushing", "Push often")],
        }),
        before[1] as RoadmapNodeData,
      ],
      ["warning renamed steps[0].topics[2].aliases"],
    ],
    [
      "a new id and title for the same topics",
      [node("vcs", "Versions", { topics: before[0]?.topics ?? [] }), before[1] as RoadmapNodeData],
      ["warning renamed steps[0].aliases"],
    ],
    [
      "no new id in a topic that took the place of another",
      [
        node("git", "Git", { topics: [node("commit", "Commit"), node("share", "Share")] }),
        before[1] as RoadmapNodeData,
      ],
      ["advice gone steps[0]"],
    ],
    [
      "what is gone, at what it was part of",
      [node("git", "Git", { topics: [node("commit", "Commit")] }), before[1] as RoadmapNodeData],
      ["advice gone steps[0]"],
    ],
    [
      "an alias that is gone",
      [before[0] as RoadmapNodeData, node("http", "HTTP")],
      ["warning gone steps[1].aliases"],
    ],
  ])("finds %s", (_what, now, expected) => {
    const found = lostIds(roadmap(now), roadmap(before));
    expect(found.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(
      expected,
    );
  });

  const store = [
    node("db", "Databases", { topics: [node("redis", "Redis"), node("sql", "SQL")] }),
    node("cache", "Caching", { topics: [node("basics", "Basics")] }),
  ];
  const [db, cache] = store as [RoadmapNodeData, RoadmapNodeData];
  const sql = node("sql", "SQL");

  it.each<[string, readonly RoadmapNodeData[], string[]]>([
    [
      "an id that a new step has taken",
      [
        node("redis", "Learn caching"),
        node("db", "Databases", { topics: [node("db-redis", "Redis"), sql] }),
        cache,
      ],
      ["warning reused steps[0].id"],
    ],
    [
      "an id that a new step of the same title has taken",
      [
        node("redis", "Redis"),
        node("db", "Databases", { topics: [node("db-redis", "Redis"), sql] }),
        cache,
      ],
      ["warning reused steps[0].id"],
    ],
    [
      "an id that something else elsewhere has",
      [node("db", "Databases", { topics: [sql] }), cache, node("redis", "Deployment")],
      ["warning reused steps[2].id"],
    ],
    [
      "ids that were swapped",
      [
        node("db", "Databases", { topics: [node("redis", "SQL"), node("sql", "Redis")] }),
        node("cache", "Caching", { topics: [node("basics", "Basics")] }),
      ],
      ["warning reused steps[0].topics[0].id", "warning reused steps[0].topics[1].id"],
    ],
    [
      "nothing in a title in other words, in the same place",
      [node("db", "Storage", { topics: [node("redis", "Key-value stores"), sql] }), cache],
      [],
    ],
    [
      "nothing in a topic that moved, under much the same title",
      [
        node("db", "Databases", { topics: [sql] }),
        node("cache", "Caching", {
          topics: [node("redis", "Rédis as a cache"), node("basics", "Basics")],
        }),
      ],
      [],
    ],
    [
      "nothing in a topic that moved with what is in it",
      [node("all", "All", { topics: [{ ...db, title: "Storage" }] }), cache],
      [],
    ],
    ["nothing where the same title comes elsewhere", [node("redis-step", "Redis"), db, cache], []],
  ])("finds %s", (_what, now, expected) => {
    const found = lostIds(roadmap(now), roadmap(store));
    expect(found.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(
      expected,
    );
  });

  it("says what an id was, what it is, and what should have it", () => {
    const now = [
      node("redis", "Learn caching"),
      node("db", "Databases", { topics: [node("db-redis", "Redis"), sql] }),
    ];
    expect(lostIds(roadmap(now), roadmap(store))[0]?.message).toBe(
      "was that of “Redis” in “Databases” before, and is that of “Learn caching” now, so marks of learners would move; give it another id, and “redis” back to steps[1].topics[0].",
    );
  });

  it("compares large editions without a common id quickly", () => {
    const steps = (edition: string) =>
      Array.from({ length: 5000 }, (_, at) => node(`${edition}${at}`, `Topic ${edition}${at}`));
    expect(lostIds(roadmap(steps("new")), roadmap(steps("old")))).toHaveLength(5000);
  });

  it("warns of another id of the roadmap itself", () => {
    const [found] = lostIds(roadmap(before, "new"), roadmap(before, "old"));
    expect(found).toMatchObject({ path: "id", severity: "warning" });
    expect(found?.message).toContain("“old”");
  });
});
