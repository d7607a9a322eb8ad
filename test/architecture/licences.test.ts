import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read, readBuilt, root } from "./support/files.js";

/** The folders of the packages that a bundle was made of. */
function packagesIn(map: string): string[] {
  const { sources }: { sources: string[] } = JSON.parse(map);
  const folders = sources.map(
    (source) =>
      /node_modules\/.*/.exec(source)?.[0].match(/(.*node_modules\/(?:@[^/]+\/)?[^/]+)/)?.[1],
  );
  return Array.from(new Set(folders.filter((folder) => folder !== undefined)));
}

describe("licences of what is bundled", () => {
  const maps = readdirSync(`${root}/dist/extras`).filter((file) => file.endsWith(".js.map"));
  const texts = readBuilt("extras/third-party-licenses.txt");

  it("are looked for in all extras", () => {
    expect(maps.length).toBeGreaterThan(3);
  });

  it.each(maps)("are given for every package in %s", (file) => {
    for (const folder of packagesIn(readBuilt(`extras/${file}`))) {
      const name = readdirSync(`${root}/${folder}`).find((each) => /^licen[cs]e/i.test(each));
      expect(texts, folder).toContain(read(`${folder}/${name}`).trim());
    }
  });

  it("go along with the module build", () => {
    expect(readBuilt("cdn/extras/third-party-licenses.txt")).toBe(texts);
  });
});
