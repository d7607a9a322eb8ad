import { bytes, kB, ms, number } from "./format.mjs";
import { limit, named, shareOfBest, worst } from "./goal-kinds.mjs";

export function sizes(figures) {
  const scenario = "ten-first-picture";
  const peer = named(figures.best(scenario, "gzip"), kB);
  return [
    limit({
      work: "code for the first picture (modules, gzip)",
      goal: "≤ 16 kB",
      value: figures.ours("first-code", "gzip"),
      most: 16_000,
      show: kB,
      peer,
    }),
    limit({
      work: "the one classic script with its data (gzip)",
      goal: "≤ 40 kB",
      value: figures.of(scenario, "roadmap-graph-classic", "gzip"),
      most: 40_000,
      show: kB,
      peer,
    }),
  ];
}

export function tenSteps(figures) {
  const shared = { scenario: "ten-toggle", share: 0.8 };
  const frames = worst(
    figures.ours("ten-toggle", "closeFrame"),
    figures.ours("ten-toggle", "openFrame"),
  );
  return [
    shareOfBest(figures, {
      work: "ten steps, CPU 4 × slower: script load to first picture",
      scenario: "ten-first-picture",
      key: "picture",
      share: 0.6,
    }),
    shareOfBest(figures, {
      work: "the same: closing a step, to the next frame",
      key: "close",
      ...shared,
    }),
    shareOfBest(figures, {
      work: "the same: opening a step, to the next frame",
      key: "open",
      ...shared,
    }),
    limit({
      work: "the same: longest frame of the animation",
      goal: "≤ 50 ms",
      value: frames,
      // A frame that lasts three of the display's is reported as 50.0 or 50.01.
      most: 50.1,
      show: ms,
    }),
  ];
}

export function manyNodes(figures, count) {
  const scenario = `nodes-${count}`;
  const work = (what) => `${number(count)} nodes, all open: ${what}`;
  const display = figures.of(scenario, "empty-page", "panFrame");
  return [
    shareOfBest(figures, { work: work("first picture"), scenario, key: "picture", share: 0.25 }),
    shareOfBest(figures, { work: work("closing a branch"), scenario, key: "close", share: 0.5 }),
    shareOfBest(figures, { work: work("opening a branch"), scenario, key: "open", share: 0.5 }),
    limit({
      work: work("scrolling, 95th percentile frame"),
      goal: `the display's, ${ms(display)}`,
      value: figures.ours(scenario, "panFrame"),
      most: display === undefined ? undefined : display * 1.05,
      show: ms,
      peer: named(figures.best(scenario, "panFrame"), ms),
    }),
  ];
}

export function elements(figures) {
  const [few, many] = [10_000, 100_000].map((count) => figures.ours(`nodes-${count}`, "elements"));
  const most = few === undefined ? undefined : Math.min(1_000, few * 1.1);
  return limit({
    work: "elements in the page at 10,000 and at 100,000 nodes",
    goal: "a few hundred, the same for both",
    value: worst(few, many),
    most,
    show: () => `${number(few)} and ${number(many)}`,
    peer: named(figures.fewestElements("nodes-10000"), number),
  });
}

export function memory(figures) {
  const leanest = figures.leanestPeer();
  return limit({
    work: "memory for each node, ours at 100,000, peers at 10,000",
    goal: "below every peer",
    value: figures.bytesPerNode("roadmap-graph-100000"),
    most: leanest?.value,
    show: bytes,
    peer: named(leanest, bytes),
  });
}
