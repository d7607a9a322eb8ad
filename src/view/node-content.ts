import type { TemplateResult } from "lit";
import type { RoadmapNode } from "../core/model/roadmap.js";
import type { Status } from "../core/state/map-state.js";

/** What a map knows about a node besides its data. */
export interface NodeFacts {
  /** 1 for steps, 2 for their topics, and so on. */
  readonly level: number;
  /** Of a node with topics it is what follows from theirs. */
  readonly status: Status;
  /** Whether its topics are shown; `undefined` where it has none. */
  readonly expanded: boolean | undefined;
  /** How many of the topics below it are done, and how many are to be. */
  readonly progress: { readonly done: number; readonly total: number };
}

/**
 * What a page has a node say in place of its title and small print: a text, an element, a
 * template of Lit, or `undefined` for what it says by itself.
 *
 * It depends on nothing but what it is given: it is called whenever one of these has changed.
 */
export type NodeContent = (
  node: RoadmapNode,
  facts: NodeFacts,
) => TemplateResult | Node | string | undefined;
