import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineWords } from "../../../src/cli/outline-words.js";
import { folderWith, readIn, type } from "./support/terminal.js";

const ROADMAP = JSON.stringify({
  formatVersion: 1,
  id: "sail",
  title: "Learn to <sail>",
  summary: "Wind & water.",
  steps: [{ id: "knots", title: "Knots", topics: [{ id: "bowline", title: "Bowline" }] }],
  faq: [{ question: "Do I need a boat?", answer: "Later." }],
});

const render = (...argv: string[]) => type(["render", "-", ...argv], { stdin: ROADMAP });

describe("render", () => {
  it.each([
    ["html", [], /<[ou]l\b.*Bowline/s],
    ["html", ["--document"], /^<!doctype html>.*Learn to &lt;sail&gt;.*Bowline/s],
    ["svg", [], /^(?:<\?xml[^>]*>\s*)?<svg\b.*Learn to &lt;sail&gt;/s],
    ["svg", ["--theme", "dark"], /<svg\b/],
    ["markdown", [], /^# Learn to .*Bowline/ms],
    ["json-ld", [], /"@context"/],
  ])(
    "writes %s with %j to the standard output, and nothing else",
    async (to, options, expected) => {
      const { code, out, err } = await render("--to", to, ...options);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(expected);
      expect(out).toMatch(/[^\n]\n$/);
    },
  );

  it("hands its options on", async () => {
    const script = "https://cdn.example/roadmap-graph.min.js";
    const url = "https://sail.example/map";
    const whole = await render("--to", "html", "--document", "--script", script, "--url", url);
    expect(whole.out).toContain(script);
    expect(whole.out).toContain(url);
    const plain = await render("--to", "html", "--document", "--no-styles");
    expect(whole.out).toContain("<style");
    expect(plain.out).not.toContain("<style");
    expect((await render("--to", "json-ld", "--url", url)).out).toContain(url);
    const themes = ["light", "dark"].map((theme) => render("--to", "svg", "--theme", theme));
    const [light, dark] = await Promise.all(themes);
    expect(light?.out).not.toBe(dark?.out);
  });

  it.each(["html", "markdown"])("writes %s that is imported again as it was", async (to) => {
    const first = await render("--to", to, ...(to === "html" ? ["--document"] : []));
    const { code, out } = await type(["import", "-", "--id", "sail"], { stdin: first.out });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: "Learn to <sail>", steps: [{ id: "knots" }] });
  });

  it("takes any document that can be imported, and says how much it guessed", async () => {
    const cwd = folderWith({ "a.md": "# Sail\n\n- Knots\n  - Bowline\n- Wind\n" });
    const argv = ["render", "a.md", "--to", "html", "--out", "a.html"];
    const { code, out, err } = await type(argv, { cwd });
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Wrote a.html.");
    expect(readIn(cwd, "a.html")).toContain("Bowline");
    expect((await type(argv, { cwd })).err).toContain("add --force");
  });

  it.each([
    ["de-AT", "Fragen und Antworten"],
    ["xx", "Questions and answers"],
  ])("speaks the roadmap's own language, %s", async (language, heading) => {
    const stdin = ROADMAP.replace('"id"', `"language": "${language}", "id"`);
    expect((await type(["render", "-", "--to", "html"], { stdin })).out).toContain(heading);
  });

  it("has words in every language the map has", async () => {
    const folder = new URL("../../../src/core/languages/", import.meta.url);
    const languages = readdirSync(folder).map((file) => file.replace(".ts", ""));
    const found = await Promise.all(languages.map((language) => outlineWords(language)));
    expect(found.map((words) => typeof words?.faq)).toEqual(languages.map(() => "string"));
  });

  it("says that something was left out", async () => {
    const stdin = ROADMAP.replace('"id"', '"unknown": 1, "id"');
    const { code, err } = await type(["render", "-", "--to", "svg"], { stdin });
    expect(code).toBe(0);
    expect(err).toContain("1 warning; roadmap-graph validate lists what was left out.");
  });

  it("names the first errors of a roadmap that has some", async () => {
    const stdin = '{ "formatVersion": 1, "steps": [{}, {}] }';
    const { code, out, err } = await type(["render", "-", "--to", "svg"], { stdin });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^roadmap-graph: .* id is missing.* And 3 more\.\n$/);
  });

  it.each([
    [["--to", "svg", "--document"], "--document is for html: leave it out for svg."],
    [["--to", "html", "--theme", "dark"], "--theme is for svg"],
    [["--to", "html", "--script", "a.js"], "--script is for a whole document: add --document."],
    [["--to", "json-ld", "--url", "sail.example"], "--url cannot be “sail.example”"],
    [["--to", "svg", "--theme", "grey"], "--theme cannot be “grey”. Choose light or dark."],
  ])("refuses %j, which would not do what was meant", async (argv, message) => {
    const { code, out, err } = await render(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
