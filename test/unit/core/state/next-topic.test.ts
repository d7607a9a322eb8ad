import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenAlternatives } from "../../../../src/core/state/choices.js";
import type { Status } from "../../../../src/core/state/map-state.js";
import { nextTopic } from "../../../../src/core/state/next-topic.js";
import { rollUp, shareDone } from "../../../../src/core/state/progress.js";
import { fittingLearner } from "../../support/arbitraries.js";
import { indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";

const choose = { choose: "one" } as const;

const index = indexSteps(
  node("web", [node("http"), node("dns")]),
  node("languages", [node("js", [node("js-1"), node("js-2")]), node("py"), node("go")], choose),
  node(
    "frameworks",
    [
      node("any-web"),
      node("js-web", [node("express"), node("nest")], { fits: ["js"], ...choose }),
      node("py-web", [node("django"), node("flask")], { fits: ["py"] }),
    ],
    choose,
  ),
  node("career"),
);

const web = { http: "done", dns: "done" } as const;

function next(of: typeof index, statuses: ReadonlyMap<string, Status>) {
  return nextTopic(of, statuses, rollUp(of, statuses));
}

describe("nextTopic()", () => {
  it.each<[string, Record<string, Status>, string | undefined]>([
    ["the first of all for a new learner", {}, "http first"],
    ["the first that is not skipped", { http: "skipped" }, "dns first"],
    [
      "the one being learned, though others come before it",
      { django: "learning" },
      "django learning",
    ],
    ["the earliest being learned", { nest: "learning", dns: "learning" }, "dns learning"],
    ["the next in order", { http: "done" }, "dns next"],
    ["the next in order, though a later one is done", { career: "done" }, "http next"],
    ["the first alternative of an open choice", web, "js-1 choose languages"],
    ["more of a chosen alternative", { ...web, "js-1": "done" }, "js-2 next"],
    [
      "the first alternative that is left",
      { ...web, "js-1": "skipped", "js-2": "skipped" },
      "py choose languages",
    ],
    ["an alternative that fits a choice", { ...web, py: "done" }, "django fits py"],
    [
      "the first within an alternative that fits",
      { ...web, "js-1": "done", "js-2": "done" },
      "express fits js",
    ],
    ["more of an alternative that fitted", { ...web, py: "done", django: "done" }, "flask next"],
    [
      "the first alternative where the fitting one is skipped",
      { ...web, py: "done", django: "skipped", flask: "skipped" },
      "any-web choose frameworks",
    ],
    [
      "one of those left where the first is skipped and none is chosen",
      { ...web, go: "done", "any-web": "skipped" },
      "express choose frameworks",
    ],
    [
      "the step after a choice that is made",
      { ...web, go: "done", "any-web": "done" },
      "career next",
    ],
    ["none where all is done", { ...web, go: "done", nest: "done", career: "done" }, undefined],
    [
      "none where the rest is skipped",
      { ...web, go: "done", nest: "done", career: "skipped" },
      undefined,
    ],
    [
      "no node with topics, nor one that is gone",
      { web: "learning", gone: "learning" },
      "http first",
    ],
  ])("is %s", (_, statuses, expected) => {
    const topic = next(index, new Map(Object.entries(statuses)));
    const words = topic && [topic.entry.node.id, topic.reason, topic.because?.node.id];
    expect(words?.filter(Boolean).join(" ")).toBe(expected);
  });

  it("keeps to the order where all topics are to be learned, whatever goes with a choice", () => {
    const all = indexSteps(
      node("js-or-py", [node("js"), node("py")], choose),
      node("tools", [node("git"), node("npm", [], { fits: ["js"] })]),
    );
    const topic = next(all, new Map([["js", "done"]]));
    expect(topic).toMatchObject({ entry: { node: { id: "git" } }, reason: "next" });
  });

  it("leaves no choice where only one alternative is left", () => {
    const languages = indexSteps(node("languages", [node("js"), node("py")], choose));
    expect(next(languages, new Map([["js", "skipped"]]))).toMatchObject({
      ...{ entry: { node: { id: "py" } }, reason: "first", because: undefined },
    });
  });

  it("is none in a roadmap without steps", () => {
    expect(next(indexSteps(), new Map())).toBeUndefined();
  });

  it("is there as long as something is left, and never what is passed over or marked", () => {
    fc.assert(
      fc.property(fittingLearner, ({ nodes, statuses }) => {
        const of = indexOf(roadmapOf(nodes));
        const topic = next(of, statuses);
        const isAllDone = shareDone(rollUp(of, statuses).whole) === 1;
        if (!topic) {
          expect(isAllDone).toBe(true);
          return;
        }
        const { entry, reason, because } = topic;
        expect(entry.children).toEqual([]);
        const isLearning = reason === "learning";
        expect(statuses.get(entry.node.id) ?? "todo").toBe(isLearning ? "learning" : "todo");
        if (!isLearning) expect(isAllDone).toBe(false);
        expect(chosenAlternatives(of, statuses).isPassedOver(entry)).toBe(false);
        expect(because !== undefined).toBe(reason === "fits" || reason === "choose");
        if (reason === "choose") expect(because?.node.choose).toBe("one");
      }),
      { numRuns: 500 },
    );
  });

  it("leads to the end of every roadmap, topic by topic", () => {
    fc.assert(
      fc.property(fittingLearner, ({ nodes, statuses }) => {
        const of = indexOf(roadmapOf(nodes));
        const marks = new Map(statuses);
        for (let left = of.entries.size; left >= 0; left -= 1) {
          const topic = next(of, marks);
          if (!topic) break;
          expect(left).toBeGreaterThan(0);
          marks.set(topic.entry.node.id, "done");
        }
        expect(shareDone(rollUp(of, marks).whole)).toBe(1);
      }),
    );
  });
});
