import { describe, expect, it } from "vitest";
import type {
  Drawing,
  Path,
  Rectangle,
  Shape,
  TextLine,
} from "../../../src/view/drawing/drawing.js";
import { drawingToSvg } from "../../../src/view/drawing/drawing-to-svg.js";

const paint = {
  fill: "rgb(255, 255, 255)",
  stroke: "rgb(142, 149, 163)",
  strokeWidth: 1,
  dash: [],
  opacity: 1,
};

const rectangle: Rectangle = {
  ...{ kind: "rectangle", x: 0.5, y: 10.125, width: 99, height: 29.999, radius: 8 },
  ...paint,
};

const path: Path = {
  ...{ kind: "path", d: "M1.23456,2H-0.50001", transform: [1, 0, 0, 1, 0, 0] },
  ...{ linecap: "butt", linejoin: "miter" },
  ...paint,
};

const text: TextLine = {
  ...{ kind: "text", text: "Alpha", x: 10, y: 20, width: 40, fill: "rgb(22, 24, 29)", opacity: 1 },
  font: { family: 'Inter, "Segoe UI", sans-serif', size: 15, weight: "400", style: "normal" },
  ...{ letterSpacing: 0, direction: "ltr", lang: undefined },
};

function draw(shapes: readonly Shape[], rest: Partial<Drawing> = {}): string {
  return drawingToSvg({
    width: 100,
    height: 50,
    background: undefined,
    title: "T",
    shapes,
    ...rest,
  });
}

describe("drawingToSvg", () => {
  it("writes a file that says how large it is and what it is called", () => {
    expect(draw([])).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">\n' +
        "<title>T</title>\n</svg>",
    );
  });

  it("puts the background below everything else", () => {
    const svg = draw([rectangle], { background: "rgb(20, 22, 27)" });
    expect(svg).toContain('</title>\n<rect width="100" height="50" fill="#14161b"/>\n<rect');
  });

  it("writes a rectangle with two decimals at most", () => {
    expect(draw([rectangle])).toContain(
      '<rect x="0.5" y="10.13" width="99" height="30" rx="8" ' +
        'fill="#ffffff" stroke="#8e95a3" stroke-width="1"/>',
    );
  });

  it("writes dashes, and how far something can be seen through", () => {
    const svg = draw([
      { ...rectangle, dash: [3, 2], fill: "rgba(0, 0, 0, 0.07)", stroke: undefined, opacity: 0.5 },
      { ...rectangle, dash: [3, 2], fill: undefined },
    ]);
    expect(svg).toContain('fill="#000000" fill-opacity="0.07" opacity="0.5"/>');
    expect(svg).toContain('fill="none" stroke="#8e95a3" stroke-width="1" stroke-dasharray="3 2"/>');
  });

  it("writes a path, and its transform where it has one", () => {
    expect(draw([path])).toContain('<path d="M1.23,2H-0.5" fill=');
    const turned: Path = { ...path, transform: [0, -0.9375, 0.9375, 0, 10, 20], linecap: "round" };
    const svg = draw([turned]);
    expect(svg).toContain('transform="matrix(0 -0.9375 0.9375 0 10 20)"');
    expect(svg).toContain('stroke-linecap="round"');
    expect(svg).not.toContain("linejoin");
  });

  it("writes a text that keeps to its width in any font", () => {
    expect(draw([text])).toContain(
      '<text x="10" y="20" textLength="40" lengthAdjust="spacingAndGlyphs" ' +
        `font-family="Inter, 'Segoe UI', sans-serif" font-size="15" fill="#16181d">Alpha</text>`,
    );
  });

  it("holds a text that runs to the left by its middle", () => {
    const svg = draw([{ ...text, text: "ألف", direction: "rtl", lang: "ar" }]);
    expect(svg).toContain('<text x="30" y="20" text-anchor="middle" direction="rtl"');
    expect(svg).toContain('xml:lang="ar">ألف</text>');
  });

  it("escapes what would be markup", () => {
    const hostile = `<script>&"'</script>`;
    const svg = draw([{ ...text, text: hostile, lang: '"><x' }], { title: hostile });
    expect(svg.match(/&lt;script&gt;&amp;&quot;'&lt;\/script&gt;/g)).toHaveLength(2);
    expect(svg).toContain('xml:lang="&quot;&gt;&lt;x"');
    expect(svg).not.toMatch(/<script|<x/);
  });

  it("replaces what XML cannot say", () => {
    const svg = draw([], { title: "a\u0000b\u001bc\ud800d\udc00e\ufffef\u{1f600}" });
    expect(svg).toContain("<title>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\u{1f600}</title>");
  });
});
