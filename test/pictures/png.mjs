import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * PNG, as far as pictures of the page need it. Screenshots come with three or four bytes for each
 * pixel. References have a palette, and a second one for the dark scheme in a chunk of our own:
 * both schemes put everything in the same places, so their shapes are stored once.
 *
 * Pixels are numbers 0xAABBGGRR, which is how the four bytes of a pixel read.
 */
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const PALETTE = 3;
const CHANNELS = { 2: 3, [PALETTE]: 1, 6: 4 };

function* chunksOf(file) {
  for (let at = SIGNATURE.length; at < file.length; ) {
    const size = file.readUInt32BE(at);
    yield [file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + size)];
    at += 12 + size;
  }
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((byte) => Math.abs(guess - byte));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Takes back what each row's filter did. */
function unfilter(data, rowSize, step) {
  const rows = Buffer.alloc((data.length / (rowSize + 1)) * rowSize);
  for (let at = 0, to = 0; to < rows.length; at += rowSize + 1, to += rowSize) {
    const filter = data[at];
    data.copy(rows, to, at + 1, at + 1 + rowSize);
    if (filter === 0) continue;
    for (let x = 0; x < rowSize; x += 1) {
      const left = x < step ? 0 : rows[to + x - step];
      const up = to === 0 ? 0 : rows[to + x - rowSize];
      const corner = x < step || to === 0 ? 0 : rows[to + x - rowSize - step];
      if (filter === 1) rows[to + x] += left;
      else if (filter === 2) rows[to + x] += up;
      else if (filter === 3) rows[to + x] += (left + up) >> 1;
      else rows[to + x] += paeth(left, up, corner);
    }
  }
  return rows;
}

const colourAt = (bytes, at) =>
  (0xff000000 | (bytes[at + 2] << 16) | (bytes[at + 1] << 8) | bytes[at]) >>> 0;

const coloursOf = (palette) =>
  Uint32Array.from({ length: palette.length / 3 }, (_, index) => colourAt(palette, index * 3));

/** One picture of each palette in the file; screenshots have none, and are one. */
export function readPng(file) {
  const parts = { data: [], palettes: [] };
  for (const [name, data] of chunksOf(file)) {
    if (name === "IHDR") parts.header = data;
    else if (name === "IDAT") parts.data.push(data);
    else if (name === "PLTE" || name === "daRk") parts.palettes.push(coloursOf(data));
  }
  const { header, palettes } = parts;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const step = CHANNELS[header[9]];
  const rows = unfilter(inflateSync(Buffer.concat(parts.data)), width * step, step);
  const picture = (colour) => {
    const pixels = new Uint32Array(width * height);
    for (let index = 0; index < pixels.length; index += 1) pixels[index] = colour(index);
    return { width, height, pixels };
  };
  if (header[9] !== PALETTE) return [picture((index) => colourAt(rows, index * step))];
  return palettes.map((colours) => picture((index) => colours[rows[index]]));
}

/**
 * @param indexes the number of its colour for each pixel
 * @param palettes one or two lists of at most 256 colours
 */
export function writePng({ width, height, indexes, palettes }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const [first, second] = palettes.map((colours) =>
    Buffer.from(colours.flatMap((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255])),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", first),
    ...(second ? [chunk("daRk", second)] : []),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** For looking at: all colours, no palette. */
export function writeTrueColours({ width, height, pixels }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let index = 0; index < pixels.length; index += 1) {
    const to = Math.floor(index / width) * (width * 3 + 1) + 1 + (index % width) * 3;
    rows.set([pixels[index] & 255, (pixels[index] >> 8) & 255, (pixels[index] >> 16) & 255], to);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
