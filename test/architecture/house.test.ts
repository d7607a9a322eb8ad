import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, projectFiles, read, root } from "./support/files.js";

const code = [...filesIn("src"), ...filesIn("test/unit"), ...filesIn("test/architecture")];

describe("files of the project", () => {
  it.each(code)("%s has a name in kebab-case that says what is in it", (path) => {
    const name = basename(path);
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/);
    expect(name).not.toMatch(/^(utils?|helpers?|misc|common)\./);
  });

  it("have no barrel but the front door", () => {
    const barrels = code.filter((path) => basename(path).startsWith("index."));
    expect(barrels).toEqual(["src/index.ts"]);
  });

  it("have a test beside each module of core that does something", () => {
    const tests = new Set(filesIn("test/unit/core", ".test.ts").map((path) => basename(path)));
    const untested = filesIn("src/core", ".ts").filter((path) => {
      const exportsFunctions = /^export (async )?(function|class) /m.test(read(path));
      return exportsFunctions && !tests.has(basename(path).replace(/\.ts$/, ".test.ts"));
    });
    // These have no door of their own: they are tested through the modules that use them.
    expect(untested.map((path) => basename(path))).toEqual([
      "branch.ts",
      "frame.ts",
      "grove.ts",
      "plan-narrow-road.ts",
      "plan-wide-road.ts",
      "radial-plan.ts",
      "parse-nodes.ts",
      "read.ts",
      "reading.ts",
    ]);
  });

  it("hold JSON that parses", () => {
    for (const path of [...filesIn("data", ".json"), ...filesIn("src", ".json")]) {
      expect(() => JSON.parse(read(path)), path).not.toThrow();
    }
  });

  it("do not name the folder they are checked out to", () => {
    const place = new RegExp(
      `(?<![\\w./-])${root.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`,
    );
    const naming = projectFiles().filter((path) => place.test(read(path)));
    expect(naming).toEqual([]);
  });
});
