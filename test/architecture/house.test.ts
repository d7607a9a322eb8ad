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
    expect(untested.map((path) => basename(path)).sort()).toEqual(
      [
        ...["duration-text", "escape-html", "outline-classes", "outline-nodes", "outline-parts"],
        ...["find-outline", "text-direction"],
        ...["finish-foreign", "foreign-tree", "group-by", "jsmind-rows", "wordpress"],
        ...["roadmap-sh-areas", "roadmap-sh-boxes", "roadmap-sh-order", "roadmap-sh-parents"],
        ...["imported", "parse-json", "read-markup", "refuse-unreadable", "text-kind"],
        ...["branch", "frame", "grove", "plan-narrow-road", "plan-wide-road", "radial-plan"],
        ...["parse-nodes", "read", "reading"],
      ]
        .map((name) => `${name}.ts`)
        .sort(),
    );
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
