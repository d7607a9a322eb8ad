import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types.
import * as comparison from "../../pictures/compare.mjs";
// @ts-expect-error: a script without types.
import { readPng, writeTrueColours } from "../../pictures/png.mjs";
// @ts-expect-error: a script without types.
import { encodeReference, trim } from "../../pictures/reference.mjs";
import { Random } from "../support/random.js";

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

type Scheme = Record<"page" | "card" | "border" | "text" | "ring", number>;

const difference = comparison.difference as (
  expected: Picture,
  actual: Picture,
) => { reason: string; off: number[] } | undefined;
const encode = encodeReference as (pictures: Picture[]) => Buffer | undefined;
const read = readPng as (file: Buffer) => Picture[];

/** A colour as people write it, as a number in the order of its bytes. */
function colour(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return (0xff000000 | ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)) >>> 0;
}

const named = (names: Record<keyof Scheme, string>) =>
  Object.fromEntries(Object.entries(names).map(([name, hex]) => [name, colour(hex)])) as Scheme;

const light = named({
  ...{ page: "#ffffff", card: "#f8f9fb", border: "#dcdfe6" },
  ...{ text: "#5b6070", ring: "#1f8a3b" },
});
const dark = named({
  ...{ page: "#14161b", card: "#1b1e25", border: "#2c3038" },
  ...{ text: "#a6abb8", ring: "#4cc26c" },
});

const [WIDTH, HEIGHT] = [160, 120];

/** How much of a pixel is on a ring. */
function onRing(x: number, y: number): number {
  const far = Math.abs(Math.hypot(x - 110, y - 60) - 20);
  return Math.min(1, Math.max(0, 2 - far));
}

function mix(a: number, b: number, share: number): number {
  const part = (shift: number) =>
    Math.round(((a >>> shift) & 255) * (1 - share) + ((b >>> shift) & 255) * share) << shift;
  return (0xff000000 | part(0) | part(8) | part(16)) >>> 0;
}

/** A card with a hairline around it, some letters and a ring with greys along its edge. */
function draw(scheme: Scheme, { left = 20, top = 20, letters = 0, border = true } = {}): Picture {
  const pixels = new Uint32Array(WIDTH * HEIGHT).fill(scheme.page);
  for (let y = 0; y < 80; y += 1) {
    for (let x = 0; x < 120; x += 1) {
      const isBorder = border && (x === 0 || y === 0 || x === 119 || y === 79);
      const isLetter =
        y > 10 + letters && y < 20 + letters && x > 10 && x < 60 && (x % 6 === 0 || y % 4 === 0);
      const plain = isBorder ? scheme.border : isLetter ? scheme.text : scheme.card;
      const ring = onRing(x + 20, y + 20);
      pixels[(y + top) * WIDTH + x + left] = mix(plain, scheme.ring, ring);
    }
  }
  return { width: WIDTH, height: HEIGHT, pixels };
}

const through = (...pictures: Picture[]) => read(encode(pictures) as Buffer);

/** Each pixel where two colours meet, nearer to one or the other by up to an eighth of the way. */
function withNoise(picture: Picture, seed: number): Picture {
  const random = new Random(seed);
  const pixels = picture.pixels.map((pixel, index) => {
    const beside = picture.pixels[index + 1] ?? pixel;
    return pixel === beside ? pixel : mix(pixel, beside, random.share() / 8);
  });
  return { ...picture, pixels };
}

describe.each([
  ["light", light],
  ["dark", dark],
])("A picture in the %s scheme", (_, scheme) => {
  const [reference] = through(draw(scheme)) as [Picture];

  it("is the same as itself", () => {
    expect(difference(reference, draw(scheme))).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5])("survives other greys along edges (seed %i)", (seed) => {
    expect(difference(reference, withNoise(draw(scheme), seed))).toBeUndefined();
  });

  it("survives a level more or less on whole surfaces", () => {
    const { pixels, ...size } = draw(scheme);
    const other = pixels.map((pixel) => mix(pixel, colour("#808080"), 1 / 128));
    expect(difference(reference, { ...size, pixels: other })).toBeUndefined();
  });

  it("survives a few pixels that are otherwise", () => {
    const picture = draw(scheme);
    picture.pixels.set([scheme.text, scheme.text, scheme.text], 500);
    expect(difference(reference, picture)).toBeUndefined();
  });

  it.each([
    ["a card that moved down by one row", { top: 21 }],
    ["a card that moved aside by one pixel", { left: 21 }],
    ["letters that moved down by one row", { letters: 1 }],
    ["a missing border", { border: false }],
  ])("is not the same as one with %s", (_, change) => {
    expect(difference(reference, draw(scheme, change))?.off.length).toBeGreaterThan(0);
  });

  it.each(["page", "card", "border", "text", "ring"] as const)(
    "is not the same with %s in the next shade",
    (part) => {
      const shade = mix(scheme[part], scheme === light ? 0xff000000 : 0xffffffff, 1 / 16);
      expect(difference(reference, draw({ ...scheme, [part]: shade }))).toBeDefined();
    },
  );

  it("is not the same as a higher one", () => {
    const { pixels } = draw(scheme);
    const higher = new Uint32Array(pixels.length + WIDTH);
    higher.set(pixels);
    const actual = { width: WIDTH, height: HEIGHT + 1, pixels: higher };
    expect(difference(reference, actual)?.reason).toBe("is 160 × 121 pixels, not 160 × 120");
  });
});

describe("A reference", () => {
  it("holds both schemes", () => {
    const [first, second] = through(draw(light), draw(dark)) as [Picture, Picture];
    expect(difference(first, draw(light))).toBeUndefined();
    expect(difference(second, draw(dark))).toBeUndefined();
  });

  it("keeps what is plain as it is", () => {
    const [{ pixels }] = through(draw(light)) as [Picture];
    expect(new Set(pixels)).toContain(light.text);
    expect(new Set(pixels)).toContain(light.border);
  });

  it("is not made of more colours than a palette has", () => {
    const pixels = Uint32Array.from(
      { length: 4096 },
      (_, index) => 0xff000000 + (index >> 6) * 0x400 + (index & 63) * 4,
    );
    expect(encode([{ width: 64, height: 64, pixels }])).toBeUndefined();
  });

  it("ends where both schemes have nothing more", () => {
    const cut = trim([draw(light), draw(dark, { top: 30 })]) as Picture[];
    expect(cut.map(({ height }) => height)).toEqual([110, 110]);
  });
});

it("reads what is written in all colours", () => {
  const picture = draw(light);
  const [same] = read((writeTrueColours as (picture: Picture) => Buffer)(picture)) as [Picture];
  expect(same.pixels).toEqual(picture.pixels);
});
