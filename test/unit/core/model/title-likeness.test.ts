import { describe, expect, it } from "vitest";
import { areTitlesLike } from "../../../../src/core/model/title-likeness.js";

describe("areTitlesLike()", () => {
  it.each([
    ["Git", "git"],
    ["Résumé", "RESUME"],
    ["Git", "Git basics"],
    ["Node", "Node.js"],
    ["C", "C/C++"],
    ["Learn  HTTP", "learn http"],
    ["数据库", "数据库基础"],
    ["!", "!"],
  ])("finds %j like %j, either way", (one, other) => {
    expect([areTitlesLike(one, other), areTitlesLike(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["Subversion", "Docker"],
    ["C", "Docker"],
    ["C", "C++"],
    ["Java", "JavaScript"],
    ["Git basics", "HTTP basics"],
    ["!", "Docker"],
  ])("finds %j not like %j, either way", (one, other) => {
    expect([areTitlesLike(one, other), areTitlesLike(other, one)]).toEqual([false, false]);
  });
});
