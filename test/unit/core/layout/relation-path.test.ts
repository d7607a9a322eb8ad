import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationPath } from "../../../../src/core/layout/relation-path.js";

const bounds = { width: 1000, height: 1000 };
const box = (x: number, y: number, width = 100) => ({ x, y, width, height: 40 });

/** The numbers of a path: where it begins, its two handles, where it ends. */
function numbersOf(path: string): number[] {
  return Array.from(path.matchAll(/-?[\d.]+/g), ([text]) => Number(text));
}

describe("relationPath()", () => {
  it("runs from edge to edge between nodes beside each other", () => {
    expect(relationPath(box(0, 0), box(300, 200), bounds)).toBe("M100,20C200,20,200,220,300,220");
    expect(relationPath(box(300, 200), box(0, 0), bounds)).toBe("M300,220C200,220,200,20,100,20");
  });

  it("swings out where there is more room between nodes above each other", () => {
    expect(relationPath(box(0, 0), box(20, 200), bounds)).toBe("M100,20C170,20,170,220,120,220");
    expect(relationPath(box(880, 0), box(860, 200), bounds)).toBe("M880,20C810,20,810,220,860,220");
  });

  it("swings to where lines of text end where there is as much room on both sides", () => {
    const path = (isRightToLeft: boolean) =>
      relationPath(box(450, 0), box(450, 200), bounds, isRightToLeft);
    expect(path(false)).toBe("M550,20C600,20,600,220,550,220");
    expect(path(true)).toBe("M450,20C400,20,400,220,450,220");
  });

  it("swings no further than the map reaches", () => {
    const narrow = { width: 130, height: 1000 };
    expect(relationPath(box(10, 0), box(10, 800), narrow)).toBe("M110,20C130,20,130,820,110,820");
  });

  it("stays between the edges of the map", () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 960 }),
    });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const path = relationPath(box(from.x, from.y), box(to.x, to.y), bounds);
        const across = numbersOf(path).filter((_, at) => at % 2 === 0);
        for (const x of across) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(bounds.width);
        }
      }),
    );
  });
});
