import fc from "fast-check";
import {
  DURATION_UNITS,
  LINK_TYPES,
  type RoadmapData,
  type RoadmapLinkData,
  type RoadmapNodeData,
} from "../../../src/core/model/roadmap.js";
import type { Action } from "../../../src/core/state/action.js";
import { STATUSES } from "../../../src/core/state/map-state.js";
import { flatten } from "./roadmaps.js";

/** The form of a tree, before its nodes have names. */
interface Shape {
  readonly below: readonly Shape[];
  readonly isChoice: boolean;
}

function shape(levels: number): fc.Arbitrary<Shape> {
  const below = levels > 1 ? fc.array(shape(levels - 1), { maxLength: 4 }) : fc.constant([]);
  return fc.record({ below, isChoice: fc.boolean() });
}

/** Steps with topics down to some level; ids are n1, n2 … in document order. */
export function steps(maxLength = 5, levels = 4): fc.Arbitrary<RoadmapNodeData[]> {
  return fc.array(shape(levels), { minLength: 1, maxLength }).map((shapes) => {
    let count = 0;
    const name = ({ below, isChoice }: Shape): RoadmapNodeData => {
      count += 1;
      const id = `n${count}`;
      const choice = isChoice && below.length > 0 ? { choose: "one" as const } : {};
      return { id, title: id, topics: below.map(name), ...choice };
    };
    return shapes.map(name);
  });
}

/** Text with something to read in it. */
export const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((value) => /\S/.test(value));

const link: fc.Arbitrary<RoadmapLinkData> = fc.record(
  {
    title: text,
    url: fc.oneof(fc.webUrl(), fc.constantFrom("./a", "#b", "/c?d", "mailto:a@b.c")),
    type: fc.constantFrom(...LINK_TYPES),
  },
  { requiredKeys: ["title", "url"] },
);

const links = fc.array(link, { maxLength: 2 });

const duration = fc
  .record({
    min: fc.nat(20),
    more: fc.nat(20),
    unit: fc.constantFrom(...DURATION_UNITS),
  })
  .map(({ min, more, unit }) => ({ min, max: min + more, unit }));

/** Documents that use every part of the format, free of faults. */
export const roadmapData: fc.Arbitrary<RoadmapData> = steps(3, 3).chain((plain) =>
  fc.record(
    {
      formatVersion: fc.constant(1 as const),
      id: fc.constantFrom("a", "backend", "Ünïcode-1"),
      title: text,
      summary: text,
      language: fc.constantFrom("en", "pt-BR"),
      duration,
      introduction: text,
      conclusion: text,
      steps: fc.tuple(...plain.map((step) => furnished(step, plain))),
      resources: fc.array(
        fc.record({ title: text, summary: text, links }, { requiredKeys: ["title"] }),
        { maxLength: 2 },
      ),
      faq: fc.array(fc.record({ question: text, answer: text }), { maxLength: 2 }),
      related: links,
    },
    { requiredKeys: ["formatVersion", "id", "title", "steps"] },
  ),
);

/** A node of a tree with texts, links and relations added to it and all below it. */
function furnished(
  { topics = [], ...plain }: RoadmapNodeData,
  all: readonly RoadmapNodeData[],
): fc.Arbitrary<RoadmapNodeData> {
  const others = flatten(all).flatMap(({ id }) => (id === plain.id ? [] : [id]));
  return fc
    .record(
      {
        title: text,
        tagline: text,
        summary: text,
        topics: fc.tuple(...topics.map((topic) => furnished(topic, all))),
        links,
        related: fc.subarray(others, { maxLength: Math.min(2, others.length) }),
        aliases: fc.constantFrom([], ["old-name"]),
      },
      { requiredKeys: ["title", "topics"] },
    )
    .map((rest) => ({ ...plain, ...rest }));
}

/** Any action on these ids, and now and then on an id that does not exist. */
export function actionOn(ids: readonly string[]): fc.Arbitrary<Action> {
  const id = fc.constantFrom(...ids, "nowhere");
  const some = fc.array(id, { maxLength: 4 });
  const status = fc.constantFrom(...STATUSES);
  return fc.oneof(
    fc.record({ type: fc.constantFrom("expand", "collapse", "set-expanded"), ids: some }),
    fc.record({ type: fc.constantFrom("expand-all", "collapse-all") }),
    fc.record({ type: fc.constant("select"), id: fc.option(id, { nil: undefined }) }),
    fc.record({ type: fc.constantFrom("focus", "reveal"), id }),
    fc.record({ type: fc.constant("set-status"), id, status }),
    fc
      .array(fc.tuple(id, status), { maxLength: 4 })
      .map((entries) => ({ type: "set-progress" as const, statuses: new Map(entries) })),
  );
}

/** Statuses for none, some or all of these ids. */
export function someStatuses(ids: readonly string[]) {
  return fc.subarray([...ids]).chain(statusesOf);
}

/** Statuses for all of these ids. */
export function statusesOf(ids: readonly string[]) {
  return fc
    .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(...STATUSES))))
    .map((entries) => new Map(entries));
}
