import type { RoadmapData } from "../../../../src/index.js";

/** A roadmap with one of everything, so that what is heard of it can be read to the end. */
export const sailing: RoadmapData = {
  formatVersion: 1,
  id: "sailing",
  title: "Learn to sail",
  summary: "From the first knot to a night at sea.",
  language: "en",
  duration: { min: 6, max: 12, unit: "month" },
  conclusion: "The rest is weather.",
  steps: [
    {
      id: "knots",
      title: "Knots",
      tagline: "Before you leave",
      topics: [
        {
          id: "bowline",
          title: "Bowline",
          summary: "A loop that does not slip.",
          links: [
            {
              title: "The bowline in pictures",
              url: "https://example.org/bowline",
              type: "article",
            },
            { title: "Tying it with one hand", url: "https://example.org/video", type: "video" },
          ],
          related: ["mooring"],
        },
        { id: "hitch", title: "Clove hitch" },
      ],
    },
    {
      id: "boat",
      title: "Choose a boat",
      choose: "one",
      topics: [
        { id: "dinghy", title: "Dinghy", topics: [{ id: "righting", title: "Righting a dinghy" }] },
        { id: "keelboat", title: "Keelboat", summary: "Heavy below, steady above." },
      ],
    },
    {
      id: "harbour",
      title: "Into the harbour",
      topics: [
        { id: "beaching", title: "Landing on a beach", fits: ["dinghy"] },
        { id: "mooring", title: "Mooring" },
      ],
    },
  ],
  resources: [
    {
      title: "Weather",
      summary: "Look before you leave.",
      links: [
        { title: "The shipping forecast", url: "https://example.org/forecast", type: "tool" },
      ],
    },
  ],
  related: [{ title: "Learn to row", url: "https://example.org/row" }],
  faq: [
    { question: "Do I need a boat?", answer: "A friend with one is better." },
    { question: "How cold is it?", answer: "Colder than it looks." },
  ],
};

/** Some of each status, and a choice made. */
export const underWay = {
  bowline: "done",
  hitch: "learning",
  righting: "learning",
  mooring: "skipped",
} as const;
