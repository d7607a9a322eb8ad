import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { attributesOf, type Choices, INITIAL, withTheme } from "../../../stories/studio/choices.js";
import { SNIPPETS, snippet } from "../../../stories/studio/snippets.js";

const changed: Choices = {
  ...withTheme(INITIAL, "paper"),
  layout: "tree",
  controls: ["search", "menu"],
  accent: "#2d56cf",
  radius: "square",
  scheme: "dark",
  language: "ar",
  expanded: "fundamentals databases",
};
const plain: Choices = { ...INITIAL, font: "own", expanded: "none" };

describe("snippet()", () => {
  it("writes nothing but the two lines for a map as it comes", () => {
    expect(snippet("html", plain)).toBe(
      '<script src="roadmap-graph.min.js" defer></script>\n<roadmap-graph></roadmap-graph>',
    );
  });

  it("writes every attribute into the tag", () => {
    const { childNodes } = parseFragment(snippet("html", changed));
    const map = childNodes.find(({ nodeName }) => nodeName === "roadmap-graph");
    const attrs = map && "attrs" in map ? map.attrs : [];
    const found = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    expect(found).toEqual({
      layout: "tree",
      expanded: "fundamentals databases",
      controls: "search menu",
      lang: "ar",
      dir: "rtl",
    });
  });

  it("links to the theme, and sets what differs from it after that", () => {
    const code = snippet("html", changed);
    expect(code).toMatch(/^<link rel="stylesheet" href="themes\/paper\.css">\n<style>/);
    expect(code).toContain("  color-scheme: dark;\n  --roadmap-accent: light-dark(");
    expect(code).not.toContain("--roadmap-background");
  });

  it("says where other languages come from", () => {
    expect(snippet("html", changed)).toContain("folder cdn beside the script");
    expect(snippet("html", plain)).not.toContain("<!--");
  });

  it("gives a scheme its own ground where no theme does", () => {
    expect(snippet("css", { ...plain, scheme: "dark" })).toContain(
      "--roadmap-background: #14161b;",
    );
  });

  it("puts theme and changes into one style sheet", () => {
    const code = snippet("css", changed, "roadmap-graph {\n}\n");
    expect(code).toMatch(
      /^roadmap-graph \{\n\}\n\n\/\* Changed in the studio\. \*\/\nroadmap-graph,/,
    );
    expect(snippet("css", withTheme(INITIAL, "paper"), "a {}\n")).toBe("a {}");
    expect(snippet("css", plain)).toMatch(/^\/\* Nothing to change/);
  });

  describe.each(["react", "vue", "svelte", "npm"] as const)("for %s", (kind) => {
    it("imports no style sheet where there is none", () => {
      expect(snippet(kind, plain)).not.toContain("css");
    });

    it("imports a theme as it comes from the package", () => {
      const code = snippet(kind, withTheme(plain, "glass"));
      expect(code).toContain('import "roadmap-graph/themes/glass.css";');
      expect(code).not.toContain("roadmap-theme");
    });

    it("says where a style sheet of the page's own comes from", () => {
      expect(snippet(kind, changed)).toMatch(
        /\/\/ The tab “CSS theme”, saved beside this file\.\n *import "\.\/roadmap-theme\.css";/,
      );
    });
  });

  it("says what Vue has to be told about the tag", () => {
    expect(snippet("vue", plain)).toContain("isCustomElement");
  });

  it.each(["react", "vue", "svelte"] as const)("has the same attributes for %s", (kind) => {
    for (const [name, value] of Object.entries(attributesOf(changed))) {
      expect(snippet(kind, changed)).toContain(` ${name}="${value}"`);
    }
  });

  it("sets properties where there is no markup", () => {
    expect(snippet("npm", changed)).toContain(
      'map.layout = "tree";\nmap.expanded = "fundamentals databases";',
    );
  });

  it.each(SNIPPETS)("leaves no empty value and no blank line at the end of %s", (kind) => {
    const code = snippet(kind, changed, "a {}");
    expect(code).not.toMatch(/undefined|: ;|\s$/);
  });
});
