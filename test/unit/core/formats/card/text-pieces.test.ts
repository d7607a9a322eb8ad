import { describe, expect, it } from "vitest";
import { textPieces } from "../../../../../src/core/formats/card/text-pieces.js";

describe("textPieces()", () => {
  it.each([
    ["at spaces", "learn  to\ncook", ["learn", "to", "cook"]],
    ["after hyphens between long words", "client-server", ["client-", "server"]],
    ["nowhere in short compounds", "CI/CD a-b", ["CI/CD", "a-b"]],
    ["nowhere at a space that keeps words together", "10\u00a0steps", ["10\u00a0steps"]],
  ])("splits %s", (_, text, pieces) => {
    expect(textPieces(text, 99).map((piece) => piece.text)).toEqual(pieces);
  });

  it("never begins a piece with a closing mark, nor ends one with an opening mark", () => {
    const pieces = textPieces("学习「数据库」、然后测试。", 99).map(({ text }) => text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((text) => /^[」、。]|「$/.test(text))).toEqual([]);
  });

  it("breaks a word that is too long, with a hyphen", () => {
    const pieces = textPieces("Donaudampfschifffahrt", 6);
    expect(pieces.every(({ isBroken, room }) => isBroken && room <= 6)).toBe(true);
    expect(pieces.map(({ text }) => text).join("")).toMatch(/^Don.*-.*fahrt$/);
  });
});
