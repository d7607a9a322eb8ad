import { ms, NONE, number } from "./format.mjs";
import { limit } from "./goal-kinds.mjs";

export function hundredThousand(figures) {
  const scenario = "nodes-100000";
  const read = figures.of(scenario, "read-only", "read");
  const picture = figures.ours(scenario, "picture");
  const ratio = picture === undefined || read === undefined ? undefined : picture / read;
  return [
    limit({
      work: "100,000 nodes: first picture",
      goal: "< 2 × reading (`JSON.parse` and validation)",
      value: ratio,
      most: 2,
      show: () => (ratio === undefined ? NONE : `${ms(picture)} (${number(ratio)} × ${ms(read)})`),
    }),
    limit({
      work: "100,000 nodes: longest task after it",
      goal: "≤ 50 ms",
      value: figures.ours(scenario, "longestTask"),
      most: 50,
      show: (value) => (value === 0 ? "none over 50 ms" : ms(value)),
    }),
  ];
}

export function pageLoad(figures) {
  const [one, fifty] = ["1", "50"].map((count) => figures.of("many-maps", count, "busy"));
  const ratio = one === undefined || fifty === undefined ? undefined : fifty / one;
  return [
    limit({
      work: "50 maps on one page: main-thread time until it rests",
      goal: "≤ 1.5 × one map",
      value: ratio,
      most: 1.5,
      show: () => (ratio === undefined ? NONE : `${ms(fifty)} (${number(ratio)} × ${ms(one)})`),
    }),
    limit({
      work: "the same: longest task while scrolling past them",
      goal: "≤ 50 ms",
      value: figures.of("many-maps", "50", "longestTask"),
      most: 50,
      show: (value) => (value === 0 ? "none over 50 ms" : ms(value)),
    }),
  ];
}

export function vitals(figures) {
  const of = (key) => figures.of("web-vitals", "demo", key);
  const isText = String(of("largestIs") ?? "").startsWith("text");
  return [
    limit({
      work: "demo page on a phone, CPU 4 × slower: largest paint",
      goal: "the page's own text",
      value: of("largest"),
      most: isText ? Number.POSITIVE_INFINITY : 0,
      show: (value) => `${ms(value)} (${of("largestIs") ?? NONE}; first text ${ms(of("text"))})`,
    }),
    limit({
      work: "the same: interaction to next paint, 100 interactions",
      goal: "< 200 ms",
      value: of("inp"),
      most: 199,
      show: ms,
    }),
    limit({ work: "the same: layout shift", goal: "0", value: of("shift"), most: 0, show: number }),
  ];
}
