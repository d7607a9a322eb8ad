import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import type { Drawing, Path, Rectangle, TextLine } from "../../../src/view/drawing/drawing.js";
import { drawingToSvg } from "../../../src/view/drawing/drawing-to-svg.js";
import { drawingToPng } from "../../../src/view/drawing/paint-drawing.js";
import { readDrawing } from "../../../src/view/drawing/read-drawing.js";
import { mount, node, nodes, room } from "../support/map.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

const OPEN = { expanded: "fundamentals internet language" };
const MARKED = { http: "done", https: "learning", dns: "skipped" } as const;

/** How far a place may be from where it is on screen: browsers paint on whole pixels. */
const ROUNDING = 1;

function canvasOf(map: RoadmapGraph): HTMLElement {
  return map.shadowRoot?.querySelector(".canvas") as HTMLElement;
}

function draw(map: RoadmapGraph, background?: string): Drawing {
  return readDrawing(canvasOf(map), { title: "A map", background });
}

function texts({ shapes }: Drawing): TextLine[] {
  return shapes.filter((shape) => shape.kind === "text");
}

function rectangles({ shapes }: Drawing): Rectangle[] {
  return shapes.filter((shape) => shape.kind === "rectangle");
}

function paths({ shapes }: Drawing): Path[] {
  return shapes.filter((shape) => shape.kind === "path");
}

/** Where a node is on the canvas, as long as the map is not zoomed. */
function boxOf(map: RoadmapGraph, item: Element) {
  const { left, top } = canvasOf(map).getBoundingClientRect();
  const box = item.getBoundingClientRect();
  return { left: box.left - left, top: box.top - top, width: box.width, height: box.height };
}

/** The shapes that begin within a node. */
function within<T extends TextLine | Rectangle>(
  map: RoadmapGraph,
  item: Element,
  shapes: T[],
): T[] {
  const { left, top, width, height } = boxOf(map, item);
  return shapes.filter(
    ({ x, y }) => x >= left - 2 && x < left + width && y >= top - 2 && y < top + height,
  );
}

/** The paths that an icon of a node is made of. */
function iconOf(map: RoadmapGraph, name: string): string[] {
  const { left, top, width, height } = boxOf(map, node(map, name));
  return paths(draw(map))
    .filter(({ transform: [, , , , x, y] }) => x >= left && x < left + width && y >= top)
    .filter(({ transform: [, , , , , y] }) => y < top + height)
    .map(({ d }) => d);
}

function parse(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(documentElement.querySelector("parsererror")).to.equal(null);
  return documentElement;
}

describe("drawing of a map", () => {
  beforeEach(reduceMotion);

  it("is a file of plain shapes and texts, and of nothing else", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const root = parse(drawingToSvg(draw(map, "white")));
    const elements = [root, ...root.querySelectorAll("*")];
    const names = new Set(elements.map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(["path", "rect", "svg", "text", "title"]);
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^(style|.*href|class|id|on.*)$/.test(name))).to.deep.equal(
      [],
    );
    expect(root.outerHTML).not.to.match(/url\(|NaN|undefined|var\(|color\(|oklab/);
    expect(root.querySelector("title")?.textContent).to.equal("A map");
  });

  it("is as large as the map", async () => {
    const map = await mount(OPEN, room(1100));
    const { width, height } = draw(map);
    expect(width).to.equal(1100);
    expect(height).to.be.closeTo(canvasOf(map).getBoundingClientRect().height, 1);
  });

  for (const [form, width, dir] of [
    ["wide", 1100, "ltr"],
    ["wide", 1100, "rtl"],
    ["narrow", 390, "ltr"],
    ["narrow", 390, "rtl"],
  ] as const) {
    it(`has the text of each node in its box, and the box (${form}, ${dir})`, async () => {
      const map = await mount({ ...OPEN, progress: MARKED }, room(width, dir));
      const drawing = draw(map);
      for (const item of nodes(map)) {
        const title = item.querySelector(".title")?.textContent ?? "";
        const box = boxOf(map, item);
        const lines = within(map, item, texts(drawing));
        const words = lines.map(({ text }) => text).join(" ");
        expect(words.replaceAll("- ", "")).to.include(title.replaceAll("- ", ""));
        for (const line of lines) {
          expect(line.x + line.width, title).to.be.at.most(box.left + box.width + ROUNDING);
          expect(line.y, title).to.be.above(box.top + line.font.size / 2);
        }
        const frame = within(map, item, rectangles(drawing)).find(({ stroke }) => stroke);
        expect(frame, title).to.include({ kind: "rectangle" });
        if (form === "wide") expect(frame?.width).to.be.closeTo(box.width, 2 + ROUNDING);
      }
    });
  }

  it("has its texts in the order of the map", async () => {
    const map = await mount(OPEN, room(390));
    const drawn = texts(draw(map)).map(({ text }) => text);
    const titles = nodes(map).map((item) => item.querySelector(".title")?.textContent ?? "");
    expect(titles.length).to.be.above(20);
    // What stands beside the road comes first; it has no place in the narrow form.
    const whole = drawn.join(" ");
    let at = 0;
    for (const title of titles) {
      at = whole.indexOf(title, at) + title.length;
      expect(at, title).to.be.at.least(title.length);
    }
  });

  it("puts a text on the baseline that it has on screen", async () => {
    const map = await mount({}, room(1100));
    const [line] = within(map, node(map, "Advanced Topics"), texts(draw(map))).filter(
      ({ text }) => text === "Advanced Topics",
    );
    const title = node(map, "Advanced Topics").querySelector(".title") as HTMLElement;
    const probe = document.createElement("span");
    probe.style.display = "inline-block";
    title.append(probe);
    const { top, height } = boxOf(map, probe);
    expect(line?.y).to.be.closeTo(top + height, ROUNDING);
  });

  it("tells each status by a shape", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const icons = ["HTTP (Done)", "HTTPS (Learning)", "DNS (Skipped)"].map((name) =>
      iconOf(map, name).join(),
    );
    expect(new Set(icons).size).to.equal(3);
    const todo = within(map, node(map, "Hosting"), rectangles(draw(map)));
    const circle = todo.find(({ radius, width }) => radius > 0 && Math.abs(width - 2 * radius) < 1);
    expect(circle?.stroke).to.match(/^rgb/);
    expect(circle?.fill).to.equal(undefined);
  });

  it("dashes the border of what is skipped", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const dashed = rectangles(draw(map)).filter(({ dash }) => dash.length > 0);
    expect(dashed).to.have.lengthOf(1);
    expect(within(map, node(map, "DNS (Skipped)"), dashed)).to.have.lengthOf(1);
  });

  it("has the road and each link as they are drawn", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const lines = Array.from(canvasOf(map).querySelectorAll<SVGElement>(".lines path"));
    const seen = lines.filter((line) => getComputedStyle(line).visibility === "visible");
    const drawn = paths(draw(map)).slice(0, seen.length);
    expect(drawn.map(({ d }) => d)).to.deep.equal(seen.map((line) => line.getAttribute("d")));
    expect(new Set(drawn.map(({ transform }) => transform.join(" ")))).to.deep.equal(
      new Set(["1 0 0 1 0 0"]),
    );
    const [road, reached, marking, link] = drawn;
    expect(road).to.include({ strokeWidth: 9, linecap: "round", fill: undefined });
    expect(reached?.stroke).not.to.equal(road?.stroke);
    expect(marking?.dash).to.deep.equal([6, 8]);
    expect(link?.strokeWidth).to.equal(1.25);
  });

  it("shows as much of a ring as is done", async () => {
    const map = await mount({ progress: { http: "done", https: "done" } }, room(1100));
    const [share, ...others] = paths(draw(map)).filter(
      ({ dash, stroke, d }) => dash.length > 0 && stroke && d.includes("a17"),
    );
    expect(others).to.deep.equal([]);
    const circle = canvasOf(map).querySelector(".share") as SVGCircleElement;
    const percent = Number.parseFloat(circle.getAttribute("stroke-dasharray") ?? "");
    expect(share?.dash[0]).to.be.closeTo((percent / 100) * 2 * Math.PI * 17, 0.2);
  });

  it("marks a choice with a dot, in capitals", async () => {
    const map = await mount(OPEN, room(1100));
    const drawing = draw(map);
    const caption = texts(drawing).find(({ text }) => text === "CHOOSE ONE") as TextLine;
    expect(caption.letterSpacing).to.be.above(0);
    const dots = rectangles(drawing).filter(
      ({ x, y, width }) =>
        x + width <= caption.x + ROUNDING && caption.x - x < 20 && Math.abs(y - caption.y) < 12,
    );
    expect(dots.map(({ fill, stroke }) => Boolean(stroke) && !fill)).to.deep.equal([true, false]);
  });

  it("runs to the left in a map that does", async () => {
    const data = {
      ...{ formatVersion: 1, id: "arabic", title: "خريطة", language: "ar" },
      steps: [{ id: "one", title: "تعلم الأساسيات", topics: [{ id: "two", title: "الشبكة" }] }],
    } as const;
    const map = await mount({ data: data as never, expanded: "one" }, room(1100, "rtl"));
    const [step, topic] = texts(draw(map)).filter(({ text }) => /الأ|الش/.test(text));
    for (const line of [step, topic]) expect(line).to.include({ direction: "rtl", lang: "ar" });
    const svg = parse(drawingToSvg(draw(map)));
    const drawn = [...svg.querySelectorAll("text")].find(
      ({ textContent }) => textContent === "تعلم الأساسيات",
    );
    expect(drawn?.getAttribute("text-anchor")).to.equal("middle");
    expect(Number(drawn?.getAttribute("x"))).to.be.closeTo(
      (step?.x ?? 0) + (step?.width ?? 0) / 2,
      0.01,
    );
  });

  it("keeps a text in the direction of its own letters", async () => {
    const map = await mount({}, room(1100, "rtl"));
    const line = texts(draw(map)).find(({ text }) => text.endsWith("·"));
    expect(line?.direction).to.equal("ltr");
  });

  it("is the same however the map is zoomed", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const before = draw(map);
    await map.zoomIn();
    const canvas = canvasOf(map);
    await until("it has grown", () => canvas.getAnimations().length === 0);
    expect(canvas.getBoundingClientRect().width).to.be.above(1200);
    const after = draw(map);
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(texts(after).map(({ text }) => text)).to.deep.equal(
      texts(before).map(({ text }) => text),
    );
    expect(paths(after).map(({ d }) => d)).to.deep.equal(paths(before).map(({ d }) => d));
    for (const kind of [texts, rectangles]) {
      for (const [at, { x, y, width }] of kind(after).entries()) {
        expect(x).to.be.closeTo(kind(before)[at]?.x ?? 0, ROUNDING);
        expect(y).to.be.closeTo(kind(before)[at]?.y ?? 0, ROUNDING);
        expect(width).to.be.closeTo(kind(before)[at]?.width ?? 0, ROUNDING);
      }
    }
  });

  it("breaks a title where the map does", async () => {
    const map = await mount({}, room(1100));
    const item = node(map, "Version Control & Collaboration");
    const lines = within(map, item, texts(draw(map))).slice(1);
    expect(lines.slice(0, 2).map(({ text }) => text)).to.deep.equal([
      "Version Control &",
      "Collaboration",
    ]);
    const [first, second] = lines;
    expect((second?.y ?? 0) - (first?.y ?? 0)).to.be.closeTo(15 * 1.25, ROUNDING);
  });

  it("has no hyphens where a word is merely too long", async () => {
    const title = "x".repeat(120);
    const data = {
      formatVersion: 1,
      id: "long",
      title: "Long",
      steps: [{ id: "a", title }],
    } as const;
    const map = await mount({ data: data as never }, room(390));
    const lines = texts(draw(map)).filter(({ text }) => /^x/.test(text));
    expect(lines.length).to.be.above(1);
    expect(lines.map(({ text }) => text).join("")).to.equal(title);
  });

  it("has a hyphen where one is drawn, and nowhere else", async () => {
    const parts = ["Donau", "dampf", "schiff", "fahrts", "gesell", "schafts", "kapitän"];
    const title = parts.join("\u00ad");
    const data = { formatVersion: 1, id: "h", title: "H", steps: [{ id: "a", title }] } as const;
    const map = await mount({ data: data as never }, room(320));
    const [, ...lines] = within(map, node(map, title), texts(draw(map))).map(({ text }) => text);
    const broken = lines.slice(
      0,
      lines.findIndex((text) => text.endsWith("kapitän")),
    );
    expect(broken.length).to.be.above(0);
    for (const line of broken) expect(line).to.match(/^[a-zä]+-$/i);
    expect(lines.join("")).not.to.include("\u00ad");
    expect(lines.join("").replaceAll("-", "")).to.include(parts.join(""));
  });

  it("takes no letter apart, in whichever script", async () => {
    const title = "अंतर्राष्ट्रीयकरण और स्थानीयकरण की मूल बातें समझना";
    const data = { formatVersion: 1, id: "hi", title: "H", steps: [{ id: "a", title }] } as const;
    const map = await mount({ data: data as never }, room(300));
    const lines = texts(draw(map)).filter(({ text }) => /\p{Script=Devanagari}/u.test(text));
    expect(lines.length).to.be.above(1);
    expect(lines.map(({ text }) => text).join(" ")).to.equal(title);
  });

  it("bears with a page whose language is none", async () => {
    const place = room(1100);
    place.lang = "no such_language";
    const map = await mount(OPEN, place);
    expect(texts(draw(map)).map(({ text }) => text)).to.include("CHOOSE ONE");
  });

  it("ends a text that is cut off with dots, where it is cut off", async () => {
    const topics = Array.from({ length: 40 }, (_, at) => ({ id: `t${at}`, title: `Topic ${at}` }));
    const data = {
      ...{ formatVersion: 1, id: "many", title: "Many" },
      steps: [{ id: "a", title: "A", topics }],
    } as const;
    const map = await mount({ data: data as never }, room(1100));
    const teaser = canvasOf(map).querySelector(".teaser") as Element;
    const { left, top, width, height } = boxOf(map, teaser);
    const lines = within(map, teaser, texts(draw(map)));
    expect(lines).to.have.lengthOf(3);
    expect(lines[2]?.text).to.match(/Topic.*…$/);
    for (const line of lines) {
      expect(line.x).to.be.at.least(left - ROUNDING);
      expect(line.x + line.width).to.be.at.most(left + width + ROUNDING);
      expect(line.y).to.be.within(top, top + height);
    }
  });

  it("takes titles as text, whatever is in them", async () => {
    const title = `<script>&"'</script>`;
    const data = { formatVersion: 1, id: "bad", title, steps: [{ id: "a", title }] } as const;
    const map = await mount({ data: data as never }, room(1100));
    const svg = drawingToSvg(readDrawing(canvasOf(map), { title, background: undefined }));
    const root = parse(svg);
    expect(root.querySelector("script")).to.equal(null);
    const written = [...root.querySelectorAll("title, text")].map(({ textContent }) => textContent);
    expect(written.filter((text) => text === title)).to.have.lengthOf(2);
  });

  it("leaves out what is not on the map", async () => {
    const map = await mount({ ...OPEN, progress: MARKED, selected: "http" }, room(1100));
    const drawn = texts(draw(map)).map(({ text }) => text);
    expect(drawn.filter((text) => /Done|Learning|Skipped|Step 1/.test(text))).to.deep.equal([]);
  });

  it("has plain colours, whichever way the page says them", async () => {
    const place = room(1100);
    place.style.setProperty("--roadmap-accent", "oklch(0.5 0.2 260)");
    place.style.setProperty("--roadmap-surface", "color(display-p3 1 1 0.9)");
    const map = await mount({ ...OPEN, progress: MARKED }, place);
    const drawing = draw(map, "color-mix(in oklab, white, red 10%)");
    const colours = [
      drawing.background,
      ...drawing.shapes.flatMap((shape) =>
        shape.kind === "text" ? [shape.fill] : [shape.fill, shape.stroke],
      ),
    ].filter((colour) => colour !== undefined);
    for (const colour of colours) expect(colour).to.match(/^rgba?\(\d+, \d+, \d+(, 0\.\d+)?\)$/);
    expect(draw(map, "transparent").background).to.equal(undefined);
  });

  it("looks in a viewer as it does on the map", async () => {
    const map = await mount({ progress: MARKED, ...OPEN }, room(1100));
    const drawing = draw(map, "white");
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([drawingToSvg(drawing)], { type: "image/svg+xml" }));
    await image.decode();
    const painted = document.createElement("canvas");
    painted.width = drawing.width;
    painted.height = drawing.height;
    const context = painted.getContext("2d", {
      willReadFrequently: true,
    }) as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const done = node(map, "HTTP (Done)");
    const { left, top, height } = boxOf(map, done);
    const near = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
    expect(near(left + 8, top + height / 2).join(", ")).to.equal(
      /\d+, \d+, \d+/.exec(getComputedStyle(done).backgroundColor)?.[0],
    );
    expect(near(left - 8, top - 3)).to.deep.equal([255, 255, 255]);
    const [red = 0, green = 0] = near(552, 14);
    expect([green > 100, green > red + 50]).to.deep.equal([true, true]);
  });
});

describe("drawing of a map as PNG", () => {
  beforeEach(reduceMotion);

  /** Width and height, as the first part of the file says. */
  async function sizeOf(png: Blob): Promise<number[]> {
    const view = new DataView(await png.arrayBuffer());
    expect(view.getUint32(0)).to.equal(0x89504e47);
    return [view.getUint32(16), view.getUint32(20)];
  }

  it("has two pixels for one of the map, or as many as are asked for", async () => {
    const drawing = draw(await mount({}, room(600)), "white");
    const { width, height } = drawing;
    const png = await drawingToPng(drawing);
    expect(png.type).to.equal("image/png");
    expect(await sizeOf(png)).to.deep.equal([2 * width, 2 * height]);
    expect(await sizeOf(await drawingToPng(drawing, 1))).to.deep.equal([width, height]);
  });

  it("shows what is on the map", async () => {
    const map = await mount({ ...OPEN, progress: MARKED }, room(1100));
    const bitmap = await createImageBitmap(await drawingToPng(draw(map, "white"), 1));
    const painted = document.createElement("canvas");
    painted.width = bitmap.width;
    painted.height = bitmap.height;
    const context = painted.getContext("2d", {
      willReadFrequently: true,
    }) as CanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const done = node(map, "HTTP (Done)");
    const { left, top, width, height } = boxOf(map, done);
    const { data } = context.getImageData(left, top, width, height);
    const [r, g, b] = context.getImageData(left + 8, top + height / 2, 1, 1).data;
    expect(`rgb(${r}, ${g}, ${b})`).to.equal(getComputedStyle(done).backgroundColor);
    // The letters.
    expect(data.some((value, at) => at % 4 === 1 && value < 60)).to.equal(true);
  });

  it("has fewer pixels where a browser has no room for so many", async () => {
    const shapes: Drawing["shapes"] = [];
    const drawing = { width: 100, height: 40_000, background: "rgb(1, 2, 3)", title: "", shapes };
    const [width = 0, height = 0] = await sizeOf(await drawingToPng(drawing));
    expect(height).to.be.within(30_000, 32_767);
    expect(width).to.be.closeTo(height / 400, 1);
  });

  it("says so where there can be none", async () => {
    const shapes: Drawing["shapes"] = [];
    const drawing = { width: 1000, height: 10_000_000, background: undefined, title: "", shapes };
    const error = await drawingToPng(drawing).catch((reason: Error) => reason);
    expect(error).to.be.an("error").with.property("message").that.includes("1000 × 10000000");
  });
});
