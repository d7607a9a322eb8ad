import { describe, expect, it } from "vitest";
import { folderWith, type } from "./support/terminal.js";

const SOUND = {
  formatVersion: 1,
  id: "garden",
  title: "Learn to garden",
  steps: [
    {
      id: "soil",
      title: "Soil",
      summary: "Clay keeps the shape of your fingers.",
      topics: [
        { id: "compost", title: "Compost", summary: "Kitchen waste turns to soil." },
        { id: "mulch", title: "Mulch", summary: "A cover keeps the water in." },
      ],
    },
  ],
};

const text = (roadmap: unknown) => JSON.stringify(roadmap, undefined, 2);

/** The roadmap with another version of its step. */
const withStep = (step: object) => ({ ...SOUND, steps: [{ ...SOUND.steps[0], ...step }] });

describe("validate", () => {
  it("finds nothing wrong with a sound roadmap", async () => {
    const cwd = folderWith({ "a.json": text(SOUND) });
    expect(await type(["validate", "a.json"], { cwd })).toEqual({
      code: 0,
      out: "No problems in 1 file.\n",
      err: "",
    });
  });

  it("gives each fault its file, line, column, severity, path and a sentence", async () => {
    const cwd = folderWith({ "a.json": '{\n  "formatVersion": 1,\n  "id": 7,\n  "steps": []\n}' });
    const { code, out } = await type(["validate", "a.json"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe(
      [
        "a.json:1:1  error    title  is missing; it must be text.",
        'a.json:3:3  error    id     must be text; write "7" in quotation marks.',
        "",
        "2 errors in 1 file; advice follows when the errors are gone.",
        "",
      ].join("\n"),
    );
  });

  it.each<[string, string, string, number]>([
    ["JSON that ends early", '{ "id": "a"', "json", 1],
    ["nothing at all", "", "blank", 1],
    ["a picture", "\0\u0001\u0002", "binary", 1],
    ["Markdown", "# Garden\n\n- Soil\n", "json", 1],
    ["a mind map", '{ "nodeData": { "topic": "a" } }', "format", 1],
    [
      "an id that stands twice",
      text(withStep({ topics: [{ id: "soil", title: "A" }] })),
      "duplicate",
      1,
    ],
    ["an unknown key", text(withStep({ children: [] })), "unknown", 0],
    ["a key that stands twice", text(SOUND).replace('"id"', '"id": "x", "id"'), "duplicate-key", 0],
    [
      "an unsafe address",
      text({ ...SOUND, related: [{ title: "A", url: "javascript:1" }] }),
      "url",
      0,
    ],
    ["an alias that is an id", text(withStep({ aliases: ["mulch"] })), "alias", 0],
    ["a missing summary", text(withStep({ summary: "" })), "no-summary", 0],
    ["a list of topics without any", text(withStep({ topics: [] })), "bare", 0],
    [
      "a plain address",
      text({ ...SOUND, related: [{ title: "A", url: "http://a.example" }] }),
      "not-https",
      0,
    ],
  ])("finds %s", async (_what, source, expected, exitCode) => {
    const cwd = folderWith({ "a.json": source });
    const { code, out } = await type(["validate", "a.json", "--format", "json"], { cwd });
    const { files } = JSON.parse(out);
    expect(files[0].problems.map(({ code }: { code: string }) => code)).toContain(expected);
    expect(code).toBe(exitCode);
  });

  it.each([
    ["children", "topics"],
    ["descripton", undefined],
    ["sumary", "summary"],
    ["Title", "title"],
    ["colour", undefined],
  ])("says for the unknown key %s that %s may be meant", async (key, meant) => {
    const stdin = text(withStep({ [key]: "x" }));
    const { out } = await type(["validate", "-"], { stdin });
    expect(/did you mean (\w+)\?/.exec(out)?.[1]).toBe(meant);
  });

  it("takes warnings for errors where it is strict, and advice never", async () => {
    const cwd = folderWith({
      "warning.json": text(withStep({ extra: 1 })),
      "advice.json": text(withStep({ summary: "" })),
    });
    expect((await type(["validate", "warning.json"], { cwd })).code).toBe(0);
    expect((await type(["validate", "--strict", "warning.json"], { cwd })).code).toBe(1);
    expect((await type(["validate", "--strict", "advice.json"], { cwd })).code).toBe(0);
  });

  it("reports several files, each in a group, and counts all", async () => {
    const cwd = folderWith({ "a.json": "[]", "b.json": text(SOUND), "c.json": "{" });
    const { code, out } = await type(["validate", "a.json", "b.json", "c.json"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^a\.json:1:1 .*\n\nc\.json:1:2 .*\n\n2 errors in 3 files; advice [^\n]*\n$/,
    );
  });

  it("names the ids that learners would lose against the edition before", async () => {
    const cwd = folderWith({
      "old.json": text(SOUND),
      "new.json": text(withStep({ id: "earth" })),
    });
    const { code, out } = await type(["validate", "new.json", "--against", "old.json"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^new\.json:6:5 {2}warning {2}steps\[0\]\.aliases {2}lacks “soil”/);
  });

  it("says that advice comes later where there is an error", async () => {
    const { out } = await type(["validate", "-"], { stdin: text(withStep({ title: 1 })) });
    expect(out).toMatch(/\n1 error in 1 file; advice follows when the error is gone\.\n$/);
  });

  it("writes JSON of a shape that stays", async () => {
    const cwd = folderWith({ "a.json": '{\n "formatVersion": 1, "id": "a", "title": "A" }' });
    const { out } = await type(["validate", "a.json", "missing.json", "--format=json"], { cwd });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      error: 1,
      warning: 0,
      advice: 0,
      files: [
        {
          file: "a.json",
          error: 1,
          warning: 0,
          advice: 0,
          problems: [
            {
              severity: "error",
              code: "required",
              path: "steps",
              line: 1,
              column: 1,
              message: "is missing; it must be a list of steps.",
            },
          ],
        },
        {
          file: "missing.json",
          unreadable: "There is no file “missing.json”: check its name and folder.",
          error: 0,
          warning: 0,
          advice: 0,
          problems: [],
        },
      ],
    });
  });

  it("counts what there is too much of", async () => {
    const topics = Array.from({ length: 250 }, (_, at) => ({ id: `t${at}`, title: `T${at}` }));
    const { out } = await type(["validate", "-"], { stdin: text(withStep({ topics })) });
    expect(out).toContain("and 150 more of the kind “bare”, not listed.");
    expect(out.trimEnd().split("\n")).toHaveLength(103);
  });

  it("spells out what would confuse a terminal", async () => {
    const { out } = await type(["validate", "-"], { stdin: text({ "\u001b[2J\u202e": 1 }) });
    expect(out).toContain("\\u001b[2J\\u202e");
    for (const unsafe of ["\u001b", "\u202e"]) expect(out).not.toContain(unsafe);
  });

  it("spells out what would confuse a terminal in the name of a file", async () => {
    const { err } = await type(["validate", "\u001b[2J.json"]);
    expect(err).toContain("There is no file “\\u001b[2J.json”");
    expect(err).not.toContain("\u001b");
  });

  it.each([
    [{ isTTY: true }, true],
    [{ isTTY: true, env: { NO_COLOR: "1" } }, false],
    [{ isTTY: false }, false],
  ])("writes in colours in %j: %s", async (surroundings, isColoured) => {
    const { out } = await type(["validate", "-"], { stdin: "{}", ...surroundings });
    expect(out.includes("\u001b[31m")).toBe(isColoured);
  });

  it("reads other encodings than UTF-8, and warns of them", async () => {
    const cwd = folderWith({
      "a.json": `\ufeff${text(SOUND)}`,
      "b.json": Buffer.from(`\ufeff${text(SOUND)}`, "utf16le"),
      "c.json": Buffer.from(text(withStep({ title: "Käse" })), "latin1"),
    });
    const { code, out } = await type(["validate", "a.json", "b.json", "c.json"], { cwd });
    expect(code).toBe(0);
    expect(out.match(/^\w.*warning .* UTF-8/gm)).toHaveLength(2);
    expect(out).toContain("2 warnings in 3 files.");
  });

  it("survives JSON that is nested without end", async () => {
    const { code, out } = await type(["validate", "-"], { stdin: "[".repeat(2_000_000) });
    expect(code).toBe(1);
    expect(out).toContain("nested deeper");
  });
});
