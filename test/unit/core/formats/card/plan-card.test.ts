import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planCard } from "../../../../../src/core/formats/card/plan-card.js";
import { textRoom } from "../../../../../src/core/formats/card/text-room.js";
import { overlaps } from "../../../../../src/core/layout/geometry.js";

const TITLE = "Version control and collaboration";

function plan(count: number, width = 1200, height = 630, title = TITLE) {
  const steps = Array.from({ length: count }, () => title);
  const more = (rest: number) => `+ ${rest} more`;
  return planCard(
    { title, summary: `${title} `.repeat(9), steps, foot: "Foot", more },
    width,
    height,
  );
}

const size = fc.tuple(fc.integer({ min: 300, max: 2400 }), fc.integer({ min: 300, max: 2400 }));
const count = fc.integer({ min: 1, max: 60 });
const title = fc.constantFrom(
  TITLE,
  "SQL",
  "Donaudampfschifffahrtsgesellschaft",
  "学习编程基础知识",
);

describe("planCard()", () => {
  it.each([
    [1, 1],
    [5, 5],
    [10, 10],
    [12, 12],
    [13, 11],
    [40, 11],
  ])("shows of %i steps %i", (steps, shown) => {
    expect(plan(steps).shown).toBe(shown);
  });

  it("keeps stations inside the picture and apart from each other", () => {
    fc.assert(
      fc.property(count, size, (steps, [width, height]) => {
        const { course, sizes } = plan(steps, width, height);
        const { stationRadius: r } = sizes;
        course.stations.forEach((a, at) => {
          expect(a.x - r > 0 && a.x + r < width && a.y - r > 0 && a.y + r < height).toBe(true);
          for (const b of course.stations.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * r);
          }
        });
      }),
    );
  });

  it("keeps texts inside the picture and apart from each other and from stations", () => {
    fc.assert(
      fc.property(count, size, title, (steps, [width, height], name) => {
        const { lines, course, sizes } = plan(steps, width, height, name);
        const r = sizes.stationRadius;
        const discs = course.stations.map(({ x, y }) => ({
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
        }));
        const boxes = lines.map((line) => {
          const room = textRoom(line.text) * line.size;
          const x = line.kind === "step" ? line.x - room / 2 : line.x;
          return { x, y: line.y - line.size * 0.8, width: room, height: line.size };
        });
        boxes.forEach((box, at) => {
          expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0).toBe(true);
          expect(box.y + box.height).toBeLessThan(height);
          const others = [...boxes.slice(at + 1), ...discs];
          expect(others.filter((other) => overlaps(box, other))).toEqual([]);
        });
      }),
    );
  });
});
