import { libraryNamed, peers } from "../libraries.mjs";

/** Answers questions about the results. */
export class Figures {
  #results;

  /** @param {import("../results-file.mjs").Results} results */
  constructor(results) {
    this.#results = results;
  }

  /** The median, or the text, of one thing that was measured; `undefined` where it was not. */
  of(scenario, row, key) {
    const figure = this.#results.scenarios[scenario]?.figures[row]?.[key];
    return typeof figure === "object" ? figure.median : figure;
  }

  ours(scenario, key) {
    return this.of(scenario, "roadmap-graph", key);
  }

  /** The peer with the smallest figure, and that figure. */
  best(scenario, key) {
    return smallest((name) => this.of(scenario, name, key));
  }

  /** The peer with the fewest elements, of those that draw with elements. */
  fewestElements(scenario) {
    const drawsOnCanvas = 100;
    return smallest((name) => {
      const count = this.of(scenario, name, "elements");
      return count > drawsOnCanvas ? count : undefined;
    });
  }

  /** Memory for each node, without what an empty page needs. */
  bytesPerNode(row) {
    const [total, nodes, empty] = [
      this.of("memory", row, "bytes"),
      this.of("memory", row, "nodes"),
      this.of("memory", "empty-page", "bytes"),
    ];
    return total === undefined || empty === undefined ? undefined : (total - empty) / nodes;
  }

  leanestPeer() {
    return smallest((name) => this.bytesPerNode(name));
  }
}

function smallest(figureOf) {
  const known = peers
    .map(({ name }) => ({ name: libraryNamed(name).title, value: figureOf(name) }))
    .filter(({ value }) => value !== undefined);
  return known.sort((a, b) => a.value - b.value)[0];
}
