import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roadmapData } from "../../support/arbitraries.js";
import { placesIn, withValueAt } from "../../support/json-places.js";
import { backendData, parseAndExplain } from "../../support/roadmaps.js";
import { compareWithTypes } from "../../support/schema-types.js";

const file = new URL("../../../../src/core/model/roadmap.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(file, "utf8"));
const isValid = new Ajv2020().compile(schema);

/** What JSON can hold, most of it wrong in most places; `undefined` takes a value out. */
const replacement = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, 1, -1, 1.5, "", " ", "a b", "one", "two", "course"),
  fc.constantFrom([], {}, [[]], [{}], [""], ["x"], [7], { title: "t" }, { id: "x", title: "t" }),
  fc.constantFrom(
    { title: "t", url: "#" },
    { title: "t", url: 1 },
    { min: 1, max: 2, unit: "day" },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Up to three changes to a document: which of its places, and what to put there. */
const changes = fc.array(fc.tuple(fc.nat(), replacement), { maxLength: 3 });

function changed(document: unknown, [choice, value]: [number, unknown]): unknown {
  const places = placesIn(document);
  const place = places[choice % places.length];
  return place ? withValueAt(document, place, value) : document;
}

/** The parser's verdict on what a schema can express: all but ids that are used twice. */
function hasErrors(document: unknown): boolean {
  return parseAndExplain(document).faults.some(
    ({ severity, code }) => severity === "error" && code !== "duplicate",
  );
}

describe("roadmap.schema.json", () => {
  it("accepts the ten-step roadmap", () => {
    expect(isValid(backendData()), JSON.stringify(isValid.errors)).toBe(true);
  });

  it("accepts exactly what parseRoadmap() accepts", () => {
    fc.assert(
      fc.property(roadmapData, fc.array(changes, { minLength: 20, maxLength: 30 }), (data, all) => {
        for (const each of all) {
          const document = each.reduce(changed, data);
          expect(hasErrors(document), JSON.stringify(document)).toBe(!isValid(document));
        }
      }),
    );
  }, 60_000);

  it("describes the same data as the type RoadmapData", async () => {
    expect(await compareWithTypes(schema)).toBe("");
  });

  it.each([
    ["a property is missing", (copy: typeof schema) => delete copy.$defs.node.properties.tagline],
    ["a property is new", (copy: typeof schema) => (copy.properties.mood = { type: "string" })],
    ["a property became optional", (copy: typeof schema) => copy.$defs.link.required.pop()],
    ["a value is new", (copy: typeof schema) => copy.$defs.duration.properties.unit.enum.push("x")],
  ])("would be found to differ from the type when %s", async (_, change) => {
    const copy = structuredClone(schema);
    change(copy);
    expect(await compareWithTypes(copy)).toContain("error TS");
  });
});
