import fc from "fast-check";
import { vi } from "vitest";

// The same cases for every mutant, and no search for the smallest that kills it.
fc.configureGlobal({ seed: 7, endOnFailure: true });

/** Of each property, so many cases at most: mutants that live through them take all the time. */
const MOST_RUNS = 25;

vi.mock("fast-check", async (importOriginal) => {
  const { default: fc } = await importOriginal();
  const assert = (property, options) =>
    fc.assert(property, { ...options, numRuns: Math.min(options?.numRuns ?? 100, MOST_RUNS) });
  return { default: { ...fc, assert } };
});
