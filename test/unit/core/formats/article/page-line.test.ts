import { describe, expect, it } from "vitest";
import { pageLine } from "../../../../../src/core/formats/article/page-line.js";

describe("pageLine()", () => {
  it.each([
    "Follow · 8 min read · Mar 3, 2025",
    "8 min read",
    "Subscribe now",
    "Knots is reader-supported",
    "Knots Weekly is a reader-supported publication. To receive new posts, subscribe.",
    "Created by Ada, last modified on Mar 3, 2025",
    "Recent Posts",
    "Published using Google Docs",
    "Report abuse",
    '[gallery ids="1"]',
    "[/caption]",
  ])("leaves out %s", (text) => {
    expect(pageLine(text)).toBeDefined();
  });

  it.each([
    "Follow the rope.",
    "Share what you have learned",
    "Subscribe to events",
    "[sic] it is",
    "It took me an 8 min read to see it.",
    "Report abuse of ropes",
    `Recent Posts ${"and more ".repeat(30)}`,
  ])("keeps %s", (text) => {
    expect(pageLine(text)).toBeUndefined();
  });
});
