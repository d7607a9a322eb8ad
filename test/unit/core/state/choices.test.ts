import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import type { IndexEntry, RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import { chosenAlternatives } from "../../../../src/core/state/choices.js";
import type { Status } from "../../../../src/core/state/map-state.js";
import { fittingLearner } from "../../support/arbitraries.js";
import {
  backendData,
  flatten,
  indexOf,
  indexSteps,
  node,
  roadmapOf,
} from "../../support/roadmaps.js";

const choose = { choose: "one" } as const;

/** Languages, frameworks that go with them and one that does not, and a topic that goes along. */
const index = indexSteps(
  node("languages", [node("js", [node("js-1"), node("js-2")]), node("py"), node("go")], choose),
  node(
    "frameworks",
    [
      node("js-web", [node("express"), node("nest")], { fits: ["js"], ...choose }),
      node("py-web", [node("django")], { fits: ["py"] }),
      node("any-web"),
    ],
    choose,
  ),
  node("more", [node("npm", [], { fits: ["js"] }), node("pip", [], { fits: ["py"] })]),
  node("style", [node("black", [], { fits: ["frameworks", "js-1", "go", "py"] })]),
);

function entryOf(of: RoadmapIndex, id: string): IndexEntry {
  return of.entries.get(id) as IndexEntry;
}

/** Ids that are passed over, and which node goes with which choice. */
function read(of: RoadmapIndex, statuses: Record<string, Status>) {
  const choices = chosenAlternatives(of, new Map(Object.entries(statuses)));
  const entries = [...of.entries.values()];
  return {
    passedOver: entries.filter((entry) => choices.isPassedOver(entry)).map(({ node }) => node.id),
    fitting: entries.flatMap((entry) => {
      const partner = choices.fitting(entry);
      return partner ? [`${entry.node.id} ${partner.node.id}`] : [];
    }),
  };
}

const overJs = ["py", "go"];
const overPy = ["js", "js-1", "js-2", "go"];

describe("chosenAlternatives()", () => {
  it.each<[string, Record<string, Status>, string[], string[]]>([
    ["nothing is marked", {}, [], []],
    [
      "something below an alternative is being learned",
      { "js-2": "learning" },
      [...overJs, "py-web", "django"],
      ["js-web js", "npm js"],
    ],
    [
      "an alternative is done",
      { py: "done" },
      [...overPy, "js-web", "express", "nest"],
      ["py-web py", "pip py", "black py"],
    ],
    [
      "two alternatives are chosen",
      { py: "learning", "js-1": "done" },
      ["go"],
      ["js-web js", "py-web py", "npm js", "pip py", "black py"],
    ],
    ["alternatives are only skipped, or back to do", { py: "skipped", "js-1": "todo" }, [], []],
    ["nodes with topics, or nowhere, are marked", { js: "done", gone: "done" }, [], []],
    [
      "an alternative is chosen that nothing but a stray topic goes with",
      { go: "done" },
      ["js", "js-1", "js-2", "py"],
      ["black go"],
    ],
    [
      "the choice goes against what would fit",
      { "js-1": "done", django: "learning" },
      [...overJs, "js-web", "express", "nest", "any-web"],
      ["npm js"],
    ],
    [
      "what would fit is skipped",
      { "js-1": "done", express: "skipped", nest: "skipped" },
      overJs,
      ["npm js"],
    ],
    [
      "what would fit is skipped in part",
      { "js-1": "done", express: "skipped" },
      [...overJs, "py-web", "django"],
      ["js-web js", "npm js"],
    ],
    [
      "a choice within the fitting alternative is made",
      { "js-1": "done", nest: "done" },
      [...overJs, "express", "py-web", "django", "any-web"],
      ["js-web js", "npm js"],
    ],
  ])("knows what is passed over and what fits where %s", (_, statuses, passedOver, fitting) => {
    expect(read(index, statuses)).toEqual({ passedOver, fitting });
  });

  it("brings the frameworks of the chosen language forward in the ten steps", () => {
    const { passedOver, fitting } = read(indexOf(backendData()), { nodejs: "learning" });
    expect(fitting).toEqual(["nodejs-frameworks javascript"]);
    expect(passedOver).toEqual(expect.arrayContaining(["python", "django-framework", "java"]));
    expect(passedOver).not.toContain("express");
  });

  it("takes the first of several chosen alternatives, in the order of the author", () => {
    const several = indexSteps(
      node("a", [node("a-1"), node("a-2")], choose),
      node("b", [], { fits: ["a-2", "a-1"] }),
    );
    expect(read(several, { "a-1": "done", "a-2": "done" }).fitting).toEqual(["b a-2"]);
  });

  it("agrees with the definition for every node", () => {
    fc.assert(
      fc.property(fittingLearner, ({ nodes, statuses }) => {
        const of = indexOf(roadmapOf(nodes));
        const choices = chosenAlternatives(of, statuses);
        const partners = naivePartners(nodes, statuses);
        const over = naivelyPassedOver(nodes, statuses, partners);
        for (const { id } of flatten(nodes)) {
          expect(choices.isPassedOver(entryOf(of, id)), id).toBe(over.has(id));
          const partner = over.has(id) ? undefined : partners.get(id);
          expect(choices.fitting(entryOf(of, id))?.node.id, id).toBe(partner);
        }
      }),
      { numRuns: 200 },
    );
  });
});

type Nodes = readonly RoadmapNodeData[];
type Marks = ReadonlyMap<string, Status>;

function leavesBelow(node: RoadmapNodeData): string[] {
  return flatten([node]).flatMap(({ id, topics = [] }) => (topics.length > 0 ? [] : [id]));
}

function isBegun(node: RoadmapNodeData, statuses: Marks): boolean {
  return leavesBelow(node).some((id) => /learning|done/.test(statuses.get(id) ?? ""));
}

/** By id of a node, the chosen alternative it goes with. */
function naivePartners(nodes: Nodes, statuses: Marks): Map<string, string | undefined> {
  const all = flatten(nodes);
  const alternatives = all.flatMap(({ choose, topics = [] }) => (choose ? topics : []));
  const chosen = alternatives.filter((each) => isBegun(each, statuses)).map(({ id }) => id);
  const wanted = all.filter((each) =>
    leavesBelow(each).some((leaf) => statuses.get(leaf) !== "skipped"),
  );
  return new Map(wanted.map(({ id, fits }) => [id, fits?.find((other) => chosen.includes(other))]));
}

/** From the groups downwards: whom each of them leaves out, with all below. */
function naivelyPassedOver(
  nodes: Nodes,
  statuses: Marks,
  partners: ReadonlyMap<string, string | undefined>,
): Set<string> {
  const leftOut = flatten(nodes).flatMap(({ choose, topics = [] }) => {
    if (!choose) return [];
    const hasChosen = topics.some((each) => isBegun(each, statuses));
    const hasFitting = topics.some(({ id }) => partners.get(id));
    return topics.filter((each) => {
      if (isBegun(each, statuses)) return false;
      const goesElsewhere = each.fits?.length && !partners.get(each.id);
      return hasChosen || (hasFitting && goesElsewhere);
    });
  });
  return new Set(flatten(leftOut).map(({ id }) => id));
}
