import fc from "fast-check";
import {
  DURATION_UNITS,
  LINK_TYPES,
  type RoadmapData,
  type RoadmapLinkData,
  type RoadmapNodeData,
} from "../../../src/core/model/roadmap.js";
import type { Action } from "../../../src/core/state/action.js";
import { STATUSES, type Status } from "../../../src/core/state/map-state.js";
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
        fits: fc.subarray(others, { maxLength: Math.min(2, others.length) }),
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

/** Steps in which some nodes go with others, and a learner's marks on them. */
export const fittingLearner = steps(3, 3).chain((plain) => {
  const ids = flatten(plain).map(({ id }) => id);
  const fits = fc.tuple(...ids.map((id) => someFits(ids.filter((other) => other !== id))));
  return fc.record({
    nodes: fits.map((lists) => {
      const byId = new Map(ids.map((id, at) => [id, lists[at] ?? []]));
      const fit = (node: RoadmapNodeData): RoadmapNodeData => ({
        ...node,
        topics: (node.topics ?? []).map(fit),
        fits: byId.get(node.id) ?? [],
      });
      return plain.map(fit);
    }),
    statuses: someStatuses([...ids, "nowhere"]),
  });
});

function someFits(others: string[]): fc.Arbitrary<string[]> {
  return fc.oneof(
    fc.constant<string[]>([]),
    fc.subarray(others, { maxLength: Math.min(2, others.length) }),
  );
}

/** Marks on ids of any kind, also those that mean something to objects. */
export const marks = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc
          .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
          .filter((id) => /^\S+$/.test(id)),
        fc.constantFrom("__proto__", "constructor", "toString", "1", "l", "d", "s"),
      ),
      fc.constantFrom(...STATUSES),
    ),
    { maxLength: 12 },
  )
  .map((entries) => new Map(entries));

/** What of marks is worth keeping. */
export function withoutTodo(statuses: ReadonlyMap<string, Status>): Map<string, Status> {
  return new Map(Array.from(statuses).filter(([, status]) => status !== "todo"));
}

/** Text that would mean something in Markdown, or HTML, if it was taken at its word. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "[",
        "](",
        ")",
        "![",
        "*",
        "**",
        "_",
        "`",
        "```",
        "\\",
        "|",
        "~~",
        "$",
        "&lt;",
      ),
      fc.constantFrom(
        "<script>",
        "<!--",
        "-->",
        "# ",
        "1. ",
        "2) ",
        "- ",
        "+ ",
        "> ",
        "---",
        "===",
      ),
      fc.constantFrom(
        "\n",
        "\n\n",
        "    ",
        "\t",
        "https://a.b",
        "www.a.b",
        "a@b.c",
        "{#a}",
        "^",
        ":",
      ),
      fc.constantFrom("a", "B", "é", "漢"),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""))
  .filter((value) => /\S/.test(value));
