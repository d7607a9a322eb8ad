import { describe, expect, it } from "vitest";
import type { Listing } from "../../../../../src/core/formats/article/block.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import {
  itemsOf,
  readListing,
  stepsInListing,
} from "../../../../../src/core/formats/article/read-listing.js";
import { contentOf } from "../../../support/html.js";

const reading = () => ({ split: true, notes: new Notes(), faq: [] });
const listOf = (html: string) => contentOf(html)[0] as Listing;

describe("readListing()", () => {
  it("makes topics of items, split or not", () => {
    const list = listOf("<ul><li>Teas (green, black)</li><li></li></ul>");
    expect(readListing(list, { ...reading(), split: false }, false)).toEqual([
      { title: "Teas (green, black)" },
    ]);
    expect(readListing(list, reading(), false)[0]?.topics).toHaveLength(2);
  });
});

describe("stepsInListing()", () => {
  it("makes one step of each item, without its number", () => {
    const list = listOf("<ul><li>Week 1: Seeds</li><li><b>Week 2:</b> Soil</li></ul>");
    expect(stepsInListing(list, reading()).map(({ title }) => title)).toEqual(["Seeds", "Soil"]);
  });
});

describe("itemsOf()", () => {
  it("reads lists and tables alike", () => {
    expect(itemsOf(listOf("<ul><li>a</ul>"))[0]?.title).toBe("a");
    expect(itemsOf(listOf("<table><tr><td>a</table>"))[0]?.title).toBe("a");
  });
});
