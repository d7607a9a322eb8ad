/**
 * The parts of D3 that compute without a document. Core sees these alone, so
 * that reaching for d3-selection from a pure function is a compile error.
 */
export * from "d3-ease";
export * from "d3-shape";
