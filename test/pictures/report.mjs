import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTrueColours } from "./png.mjs";

const RED = 0xff2a1fd0;

/** What was expected, in pale, and in red where it is otherwise. */
function marked({ width, height, pixels }, off) {
  const pale = pixels.map((pixel) => ((pixel >>> 2) & 0x3f3f3f) + 0xffc0c0c0);
  for (const index of off) pale[index] = RED;
  return { width, height, pixels: pale };
}

const withEntities = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Pictures that differ, and a page with what was expected, what came, and where they differ. */
export class Report {
  #folder;
  #faults = [];

  constructor(folder) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  add(name, { reason, expected, actual, off }) {
    console.error(`FAILED  ${name}: ${reason}`);
    const pictures = { expected, actual };
    if (expected && off.length > 0) pictures.difference = marked(expected, off);
    const images = Object.entries(pictures).filter(([, picture]) => picture);
    mkdirSync(this.#folder, { recursive: true });
    const file = name.replaceAll(/[^\w-]+/g, "_");
    for (const [kind, picture] of images) {
      writeFileSync(join(this.#folder, `${file}.${kind}.png`), writeTrueColours(picture));
    }
    const figures = images.map(
      ([kind]) =>
        `<figure><figcaption>${kind}</figcaption><img src="${file}.${kind}.png" alt=""></figure>`,
    );
    this.#faults.push(
      `<h2>${withEntities(name)}</h2><p>${withEntities(reason)}</p><div>${figures.join("")}</div>`,
    );
  }

  /** Writes the page, says where it is, and returns how many differ. */
  finish() {
    if (this.#faults.length === 0) return 0;
    const page = join(this.#folder, "index.html");
    const style =
      "body{font:16px/1.5 system-ui}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}" +
      "figure{margin:0}img{border:1px solid #999}";
    writeFileSync(
      page,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title><style>${style}</style>${this.#faults.join("\n")}`,
    );
    console.error(`\nLook at them side by side: ${page}`);
    console.error("If they are as they should be: UPDATE=1 npm test -- pictures");
    return this.#faults.length;
  }
}
