import { describe, expect, it } from "vitest";

const before = Object.getOwnPropertyNames(globalThis);
const { RoadmapDataError, renderRoadmap } = await import("../../src/server.js");

const data = { formatVersion: 1, id: "r", title: "R", steps: [{ id: "a", title: "A" }] };

describe("roadmap-graph/server.js", () => {
  it("adds nothing to the globals", () => {
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  it("renders data as an outline unless told otherwise", () => {
    expect(renderRoadmap(data)).toMatch(/^<roadmap-graph>/);
    expect(renderRoadmap(data, { to: "json-ld" })).toContain('"@graph"');
    const page = renderRoadmap(data, { document: true, script: "/x.js" });
    expect(page).toContain('<script src="/x.js" defer></script>');
  });

  it("throws an error that says what is wrong first, and how much is", () => {
    const faulty = { ...data, steps: [{ id: "a b", title: "" }] };
    let error: unknown;
    try {
      renderRoadmap(faulty);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RoadmapDataError);
    expect(error).toMatchObject({
      name: "RoadmapDataError",
      message: expect.stringMatching(
        /^The data is no roadmap \(2 errors\): steps\[0\]\.id must not/,
      ),
      faults: [{ path: "steps[0].id" }, { path: "steps[0].title" }],
    });
  });

  it.each<[unknown, string]>([
    [{ to: "pdf" }, 'to must be "html", "svg", "markdown" or "json-ld", not "pdf".'],
    [{ level: 4 }, "level must be 1, 2 or 3, not 4."],
    [{ level: "1><script" }, 'level must be 1, 2 or 3, not "1><script".'],
    [{ document: true, level: "2" }, 'level must be 1, 2 or 3, not "2".'],
    [{ to: "svg", theme: "blue" }, 'theme must be "light" or "dark", not "blue".'],
    ["svg", 'to must be "html", "svg", "markdown" or "json-ld".'],
    [null, 'such as { to: "svg" }'],
  ])("throws on the options %j, and says what they may be", (options, message) => {
    const render = () => renderRoadmap(data, options as object);
    expect(render).toThrow(TypeError);
    expect(render).toThrow(message);
  });

  it("takes options that are left out for undefined", () => {
    const options = { to: undefined, level: undefined, theme: undefined } as object;
    expect(renderRoadmap(data, options)).toBe(renderRoadmap(data));
  });

  it("throws on what is no object at all", () => {
    expect(() => renderRoadmap(null)).toThrow("(1 error): A roadmap must be an object");
  });
});
