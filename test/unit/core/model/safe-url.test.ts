import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeUrl } from "../../../../src/core/model/safe-url.js";
import { followedAddresses, inertAddresses } from "../../support/addresses.js";

/** Pieces of which addresses, and what only looks like one, are made. */
const pieces = fc.constantFrom(
  ...["http", "https", "HTTPS", "mailto", "javascript", "data", "a", "b-c", "xn--", "1", "0x1"],
  ...["org", ":", "//", "/", "\\", ".", "..", "-", "?", "#", "@", ":80", ":99999", "%00", "["],
  ...["\t", "\n", "\0", " ", "\u0001", "é", "\u3002", "\ud800", "]", "_", "https://a.example"],
);

/** The scheme a browser would see on a page, or none. */
function schemeOf(value: string): string {
  try {
    return new URL(value, "https://page.invalid/").protocol;
  } catch {
    return "";
  }
}

describe("safeUrl()", () => {
  it.each(inertAddresses.map((value) => [value]))("refuses %j", (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it.each(followedAddresses)("passes %j on as it is written", (value) => {
    expect(safeUrl(value)).toBe(value);
  });

  it("judges as the parser for addresses does, whatever they are made of", () => {
    const begun = fc.tuple(fc.constantFrom("", "https://", "http://a."), fc.array(pieces));
    fc.assert(
      fc.property(begun, ([start, rest]) => {
        const value = start + rest.join("");
        const isSafe = value.trim() !== "" && /^(https?|mailto):$/.test(schemeOf(value));
        expect(safeUrl(value)).toBe(isSafe ? value : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes no more than a moment for a very long address", () => {
    for (const piece of ["a", "a-", "a."]) {
      const start = performance.now();
      safeUrl(`https://${piece.repeat(200_000)}!`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it("judges the same address alike the thousandth time", () => {
    // Node 20's URL.canParse() does not: once compiled, it refuses hosts with an é.
    const verdicts = Array.from({ length: 20_000 }, () => safeUrl("https://é.example"));
    expect(new Set(verdicts)).toEqual(new Set(["https://é.example"]));
  });
});
