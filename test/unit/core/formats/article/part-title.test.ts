import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partTitle } from "../../../../../src/core/formats/article/part-title.js";

describe("the title of a part", () => {
  it.each([
    ["hosting", "Hosting"],
    ["code reviews", "Code reviews"],
    ["e-commerce sites", "E-commerce sites"],
    ["über alles", "Über alles"],
    ["HTTP", "HTTP"],
    ["npm", "npm"],
    ["git", "git"],
    ["venv", "venv"],
    ["ripgrep", "ripgrep"],
    ["iOS", "iOS"],
    ["gRPC services", "gRPC services"],
    ["socket.io", "socket.io"],
    ["i18n", "i18n"],
    ["ßeta", "ßeta"],
    ["数据", "数据"],
    ["", ""],
  ])("%s", (part, title) => {
    expect(partTitle(part)).toBe(title);
  });

  it("says the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (part) => {
        expect(partTitle(part).slice(2)).toBe(part.slice(2));
        expect(partTitle(part)).toHaveLength(part.length);
      }),
    );
  });
});
