import { describe, expect, it } from "vitest";
import { adviseOn } from "../../../../src/core/model/advice.js";
import { MAX_NODES } from "../../../../src/core/model/parse-nodes.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { RoadmapData, RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import { backendData } from "../../support/roadmaps.js";

/** Advice on a roadmap, as `severity code path`. */
function adviceOn(data: Partial<RoadmapData>): string[] {
  const { roadmap } = parseRoadmap({ formatVersion: 1, id: "r", title: "R", steps: [], ...data });
  if (!roadmap) throw new Error("The roadmap of this test has errors.");
  return adviseOn(roadmap).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

function node(id: string, rest: Partial<RoadmapNodeData> = {}): RoadmapNodeData {
  return { id, title: id, summary: "Says something.", ...rest };
}

const link = (url: string) => ({ title: "There", url });

describe("adviseOn()", () => {
  it("has something to say of each of as many nodes as there may be", () => {
    const steps = Array.from({ length: MAX_NODES }, (_, at) => node(`n${at}`, { title: "Same" }));
    expect(adviceOn({ steps })).toHaveLength(MAX_NODES - 1);
  }, 60_000);

  it("asks of the ten-step roadmap only whether groups of one are needed", () => {
    const codes = adviceOn(backendData()).map((line) => line.replace(/ \S+$/, ""));
    expect([...new Set(codes)]).toEqual(["advice lone-topic"]);
  });

  it.each<[string, Partial<RoadmapData>, string[]]>([
    ["no steps", {}, ["warning bare steps"]],
    ["a title and nothing else", { steps: [{ id: "a", title: "A" }] }, ["advice bare steps[0]"]],
    [
      "a missing summary",
      { steps: [{ id: "a", title: "A", links: [link("https://a.example")] }] },
      ["advice no-summary steps[0].summary"],
    ],
    [
      "a group of one",
      { steps: [node("a", { topics: [node("b")] })] },
      ["advice lone-topic steps[0].topics"],
    ],
    [
      "a choice of one",
      { steps: [node("a", { choose: "one", topics: [node("b")] })] },
      ["advice no-choice steps[0].choose"],
    ],
    [
      "a choice of none",
      { steps: [node("a", { choose: "one" })] },
      ["advice no-choice steps[0].choose"],
    ],
    [
      "addresses that are not https",
      {
        steps: [node("a", { links: ["https://a.example", "http://a.example", "/b"].map(link) })],
        resources: [{ title: "Books", links: [link("http://b.example")] }],
        related: [link("mailto:a@b.example"), link("./c")],
      },
      [
        "advice not-https steps[0].links[1].url",
        "advice not-https steps[0].links[2].url",
        "advice not-https resources[0].links[0].url",
        "advice not-https related[1].url",
      ],
    ],
    [
      "equal titles of siblings",
      { steps: [node("a", { title: "Git  Basics" }), node("b", { title: "git basics" })] },
      ["advice same-title steps[1].title"],
    ],
    [
      "a resource without links",
      { steps: [node("a")], resources: [{ title: "Books" }] },
      ["advice bare resources[0]"],
    ],
    [
      "aliases that are ids, or twice there",
      {
        steps: [
          node("a", { aliases: ["b", "old", "a"] }),
          node("b", { topics: [node("c", { aliases: ["old"] }), node("d")] }),
        ],
      },
      [
        "warning alias steps[0].aliases[0]",
        "warning alias steps[0].aliases[2]",
        "warning alias steps[1].topics[0].aliases[0]",
      ],
    ],
  ])("notes %s", (_what, data, expected) => {
    expect(adviceOn(data)).toEqual(expected);
  });

  it("says no more of a long alias than its beginning", () => {
    const alias = "b".repeat(1e6);
    const steps = [node("a", { aliases: [alias] }), node("c", { aliases: [alias] })];
    const { roadmap } = parseRoadmap({ formatVersion: 1, id: "r", title: "R", steps });
    expect(roadmap && adviseOn(roadmap).map(({ message }) => message)).toEqual([
      `“${"b".repeat(40)}…” is already an alias at steps[0].aliases[0]; marks stored under it go to one of them only.`,
    ]);
  });

  it("lets equal titles stand that have different parents", () => {
    const redis = (id: string) => node(id, { title: "Redis" });
    const steps = ["a", "b"].map((id) => node(id, { topics: [redis(`${id}1`), node(`${id}2`)] }));
    expect(adviceOn({ steps })).toEqual([]);
  });

  it("compares titles without regard to case, white space and the width of letters", () => {
    const steps = ["HTTP basics", "  ＨＴＴＰ \n Basics "].map((title, at) =>
      node(`s${at}`, { title }),
    );
    expect(adviceOn({ steps })).toEqual(["advice same-title steps[1].title"]);
  });
});
