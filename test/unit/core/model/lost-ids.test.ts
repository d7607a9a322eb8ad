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
      "a new id and title in the old place",
      [
        node("git", "Git", { topics: [node("commit", "Commit"), node("sharing", "Share")] }),
        before[1] as RoadmapNodeData,
      ],
      ["warning renamed steps[0].topics[1].aliases"],
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

  it("warns of another id of the roadmap itself", () => {
    const [found] = lostIds(roadmap(before, "new"), roadmap(before, "old"));
    expect(found).toMatchObject({ path: "id", severity: "warning" });
    expect(found?.message).toContain("“old”");
  });
});
