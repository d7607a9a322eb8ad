import { describe, expect, it } from "vitest";
import { UNASKED, UNDECIDED } from "../../.storybook/audit/decisions.js";
import { exists, filesIn, read } from "./support/files.js";

const statement = read("docs/conformance.md");

/** The rows of the table below a line. */
function rowsBelow(line: string): string[] {
  const [, table = ""] = statement.split(`\n${line}\n\n`);
  const [text = ""] = table.split("\n\n");
  return text.trim().split("\n").slice(2);
}

describe("docs/conformance.md", () => {
  it("lists the rules of axe that are not asked", () => {
    expect(rowsBelow("Not asked:")).toEqual(
      UNASKED.map(({ rule, why }) => `| \`${rule}\` | ${why} |`),
    );
  });

  it("lists what axe leaves undecided, and the test that decides it", () => {
    expect(rowsBelow("Left undecided by axe:")).toEqual(
      UNDECIDED.map(({ rule, reason, where, stories, why, test }) => {
        const place = where === "*" ? "any text" : `\`${where}\``;
        const among = stories ? `${place}, stories \`${stories}\`` : place;
        return `| \`${rule}\` | ${reason} | ${among} | ${why} | \`${test}\` |`;
      }),
    );
    for (const { test } of UNDECIDED) expect(exists(test), test).toBe(true);
  });

  it("names tests that exist", () => {
    for (const [, name = ""] of statement.matchAll(/`([\w-]+\.test\.ts)`/g)) {
      expect(exists(`test/browser/accessibility/${name}`), name).toBe(true);
    }
  });

  it("counts the states that are written down", () => {
    // One more file is a session.
    const trees = filesIn("test/browser/accessibility/trees", ".txt").length - 1;
    expect(statement).toContain(`the ${trees} states`);
  });
});
