import { libraries } from "../libraries.mjs";
import { kB, ms, number, table } from "./format.mjs";

const pair = (figures, scenario, name, keys) => {
  const values = keys.map((key) => figures.of(scenario, name, key));
  return values.map((value) => number(value)).join(" / ");
};

const toggles = (figures, scenario, name) => pair(figures, scenario, name, ["close", "open"]);

/** Everything about the ten steps, one line a library. */
export function tenTable(figures, versions) {
  const of = (name, key) => figures.of("ten-first-picture", name, key);
  const rows = libraries.map(({ name, title }) => [
    `${title} ${versions[name] ?? ""}`.trim(),
    kB(of(name, "gzip")),
    ms(of(name, "picture")),
    toggles(figures, "ten-toggle", name),
    pair(figures, "ten-toggle", name, ["closeFrame", "openFrame"]),
  ]);
  return table(["", "gzip", "first picture", "close / open, ms", "longest frame, ms"], rows);
}

/** The same libraries with many nodes. */
export function manyTable(figures) {
  const rows = libraries
    .filter(({ isTenOnly }) => !isTenOnly)
    .map(({ name, title }) => [
      title,
      ...[1_000, 10_000].flatMap((count) => {
        const scenario = `nodes-${count}`;
        return [
          number(figures.of(scenario, name, "picture")),
          toggles(figures, scenario, name),
          number(figures.of(scenario, name, "panFrame")),
          number(figures.of(scenario, name, "elements")),
        ];
      }),
      number(figures.bytesPerNode(name)),
    ]);
  const head = ["first picture", "close / open", "frame", "elements"];
  const heads = ["1,000", "10,000"].flatMap((count) => head.map((text) => `${count}: ${text}`));
  return table(["", ...heads, "bytes a node"], rows);
}
