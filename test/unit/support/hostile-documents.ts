import type { FaultCode } from "../../../src/core/model/fault.js";
import type { RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import { node, roadmapOf } from "./small-roadmaps.js";

/** Nodes below each other, so many levels deep. */
export function chain(levels: number): RoadmapNodeData {
  let top = node(`n${levels}`, [], { title: "deepest" });
  for (let level = levels - 1; level > 0; level -= 1) top = node(`n${level}`, [top]);
  return top;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function throwing(key: string): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw new Error("not for you");
    },
  });
}

function own(part: object): object {
  return { ...roadmapOf([]), ...part };
}

/** Documents no JSON file can hold, but the `data` property can, and what is wrong with them. */
export const hostileDocuments: { name: string; make: () => unknown; code: FaultCode }[] = [
  { name: "a revoked proxy", make: () => revoked({}), code: "unreadable" },
  { name: "a revoked list", make: () => own({ steps: revoked([]) }), code: "unreadable" },
  { name: "a throwing title", make: () => throwing("title"), code: "unreadable" },
  { name: "a throwing node", make: () => own({ steps: [throwing("id")] }), code: "unreadable" },
  {
    name: "a proxy that throws another thing than an error",
    make: () =>
      new Proxy(
        {},
        {
          ownKeys() {
            throw undefined;
          },
        },
      ),
    code: "unreadable",
  },
  {
    name: "a node that is its own topic",
    make: () => {
      const topics: RoadmapNodeData[] = [];
      const loop = { ...node("a"), topics };
      topics.push(loop);
      return own({ steps: [loop] });
    },
    code: "cycle",
  },
  {
    name: "one object as two nodes",
    make: () => {
      const shared = node("a");
      return own({ steps: [shared, node("b", [shared])] });
    },
    code: "cycle",
  },
  {
    name: "nesting of 100,000 levels",
    make: () => own({ steps: [chain(100_000)] }),
    code: "limit",
  },
  {
    name: "100,000 brackets from JSON",
    make: () => JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    code: "type",
  },
  {
    name: "a list of four thousand million holes",
    make: () => own({ steps: new Array(2 ** 32 - 1) }),
    code: "limit",
  },
  { name: "a symbol for a title", make: () => own({ title: Symbol("t") }), code: "type" },
  { name: "a function for an id", make: () => own({ id: () => "a" }), code: "type" },
  { name: "a date for a duration", make: () => own({ duration: new Date() }), code: "type" },
];
