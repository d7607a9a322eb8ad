import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, faultyLines } from "./support/compile.js";
import { type Consumer, installPacked } from "./support/packed.js";

interface Program {
  readonly framework: string;
  readonly file: string;
  readonly options: readonly string[];
  /** A mistake is in each line that ends in `wrong`. */
  readonly source: string;
}

const bundled = ["--module", "esnext", "--moduleResolution", "bundler"];
const jsx = (framework: string) => [
  ...bundled,
  "--jsx",
  "preserve",
  "--jsxImportSource",
  framework,
];

const programs: readonly Program[] = [
  {
    framework: "React 19",
    file: "react.tsx",
    options: jsx("react"),
    source: `import { useRef } from "react";
import type {} from "roadmap-graph/types/react";
import type { RoadmapGraph } from "roadmap-graph";
import roadmap from "backend-roadmap-data";
export function Page() {
  const map = useRef<RoadmapGraph>(null);
  void map.current?.setStatus("dns", "done");
  void map.current?.setStatus("dns", "read"); // wrong
  return [
    <roadmap-graph ref={map} data={roadmap} layout="tree" estimate progress-key="mine" />,
    <roadmap-graph progressKey="mine" className="wide" aria-label="Roadmap" selected={undefined} />,
    <roadmap-graph onroadmap-toggle={(event) => event.ids.map((id) => id.length)} />,
    <roadmap-next for="map" onroadmap-progress-change={(event) => event.status === "done"} />,
    <roadmap-faq messages={{}}><ol><li>Learn</li></ol></roadmap-faq>,
    <roadmap-graph layout="treee" />, // wrong
    <roadmap-graph gestures={1} />, // wrong
    <roadmap-graph laiout="tree" />, // wrong
    <roadmap-graph data={{ title: 7 }} />, // wrong
    <roadmap-graph roadmap={roadmap} />, // wrong
    <roadmap-graph onroadmap-toggle={(event) => event.identity} />, // wrong
    <roadmap-graph onroadmap-togle={(event) => event.ids} />, // wrong
    <roadmap-faq layout="tree" />, // wrong
    <roadmap-faq ref={map} />, // wrong
  ];
}
`,
  },
  {
    framework: "the wrapper for React",
    file: "wrapper.tsx",
    options: jsx("react"),
    source: `import * as React from "react";
import type { RoadmapGraph as Element } from "roadmap-graph";
import { createComponents } from "roadmap-graph/react.js";
import roadmap from "backend-roadmap-data";
const { RoadmapGraph, RoadmapNext, RoadmapFaq } = createComponents(React);
export function Page() {
  const map = React.useRef<Element>(null);
  return [
    <RoadmapGraph ref={map} data={roadmap} layout="tree" estimate className="wide" />,
    <RoadmapGraph onRoadmapToggle={(event) => event.ids} onClick={(event) => event.clientX} />,
    <RoadmapNext progressKey="mine" onRoadmapProgressChange={(event) => event.progress} />,
    <RoadmapFaq><ol><li>Learn</li></ol></RoadmapFaq>,
    <RoadmapGraph layout="treee" />, // wrong
    <RoadmapGraph onRoadmapTogle={() => {}} />, // wrong
    <RoadmapGraph onRoadmapToggle={(event) => event.identity} />, // wrong
    <RoadmapNext onRoadmapToggle={() => {}} />, // wrong
    <RoadmapFaq ref={map} />, // wrong
  ];
}
`,
  },
  {
    framework: "Preact",
    file: "preact.tsx",
    options: jsx("preact"),
    source: `import type {} from "roadmap-graph/types/preact";
import roadmap from "backend-roadmap-data";
export const page = [
  <roadmap-graph data={roadmap} layout="tree" estimate progress-key="mine" class="wide" />,
  <roadmap-graph ref={(map) => map?.expandAll()} />,
  <roadmap-graph onroadmap-toggle={(event) => event.ids.map((id) => id.length)} />,
  <roadmap-faq><ol><li>Learn</li></ol></roadmap-faq>,
  <roadmap-graph layout="treee" />, // wrong
  <roadmap-graph laiout="tree" />, // wrong
  <roadmap-graph onroadmap-toggle={(event) => event.identity} />, // wrong
  <roadmap-graph onroadmap-togle={(event) => event.ids} />, // wrong
  <roadmap-next estimate />, // wrong
];
`,
  },
  {
    framework: "Solid",
    file: "solid.tsx",
    options: jsx("solid-js"),
    source: `import type {} from "roadmap-graph/types/solid";
import roadmap from "backend-roadmap-data";
export const page = () => [
  <roadmap-graph prop:data={roadmap} layout="tree" attr:progress-key="mine" class="wide" />,
  <roadmap-graph data={roadmap} estimate ref={(map) => map.expandAll()} />,
  <roadmap-graph on:roadmap-toggle={(event) => event.currentTarget.collapse(event.ids[0] ?? "")} />,
  <roadmap-faq><ol><li>Learn</li></ol></roadmap-faq>,
  <roadmap-graph layout="treee" />, // wrong
  <roadmap-graph prop:layout="treee" />, // wrong
  <roadmap-graph prop:laiout="tree" />, // wrong
  <roadmap-graph on:roadmap-toggle={(event) => event.identity} />, // wrong
  <roadmap-graph on:roadmap-togle={(event) => event.ids} />, // wrong
];
`,
  },
  {
    framework: "Svelte",
    file: "svelte.ts",
    options: bundled,
    // What its compiler makes of tags before it asks TypeScript.
    source: `import type {} from "roadmap-graph/types/svelte";
import type { SvelteHTMLElements } from "svelte/elements";
import roadmap from "backend-roadmap-data";
type Tags = Pick<SvelteHTMLElements, "roadmap-graph" | "roadmap-next" | "roadmap-faq">;
function element<Tag extends keyof Tags>(tag: Tag, props: Tags[Tag]): unknown {
  return [tag, props];
}
element("roadmap-graph", { data: roadmap, layout: "tree", "progress-key": "mine", class: "wide" });
element("roadmap-graph", { "onroadmap-toggle": (event) => event.ids, estimate: true });
element("roadmap-next", { "on:roadmap-progress-change": (event) => event.status });
element("roadmap-graph", { layout: "treee" }); // wrong
element("roadmap-graph", { laiout: "tree" }); // wrong
element("roadmap-graph", { "onroadmap-togle": () => {} }); // wrong
element("roadmap-graph", { "onroadmap-toggle": (event) => event.identity }); // wrong
element("roadmap-next", { estimate: true }); // wrong
`,
  },
  {
    framework: "Vue",
    file: "vue.ts",
    options: bundled,
    // What its compiler asks of tags in templates.
    source: `import type {} from "roadmap-graph/types/vue";
import type { GlobalComponents } from "vue";
import roadmap from "backend-roadmap-data";
type Props = InstanceType<GlobalComponents["roadmap-graph"]>["$props"];
type Emit = InstanceType<GlobalComponents["roadmap-graph"]>["$emit"];
declare const emit: Emit;
declare const toggled: Parameters<Extract<Emit, (name: "roadmap-toggle", event: never) => void>>[1];
export const sound: Props = { data: roadmap, layout: "tree", class: "wide", key: 1, estimate: true };
console.log(toggled.ids.length);
emit("roadmap-toggle", toggled);
export const layout: Props = { layout: "treee" }; // wrong
export const name: Props = { laiout: "tree" }; // wrong
emit("roadmap-togle", toggled); // wrong
emit("roadmap-load", toggled); // wrong
export type Faq = InstanceType<GlobalComponents["roadmap-faq"]>["$props"]["layout"]; // wrong
`,
  },
];

function wrongLines(source: string): number[] {
  return source.split("\n").flatMap((line, at) => (line.endsWith("// wrong") ? [at + 1] : []));
}

describe("types for frameworks", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked();
  }, 60_000);
  afterAll(() => consumer?.remove());

  it.each(programs)("find all that is wrong with $framework, and nothing else", (program) => {
    const { file, source, options } = program;
    const messages = compile(join(consumer.folder, file), source, options);
    expect(faultyLines(messages), messages).toEqual(wrongLines(source));
  });
});
