import type { RoadmapData } from "../../../src/core/model/roadmap.js";

/** A document that uses every part of the format, each in a place of its own. */
export const fullRoadmap: RoadmapData = {
  formatVersion: 1,
  id: "full",
  title: "Full",
  summary: "All of it.",
  language: "en",
  duration: { min: 6, max: 12, unit: "month" },
  introduction: "First\nof all.\n\nThen.",
  conclusion: "At last.",
  steps: [
    {
      id: "step",
      title: "Step",
      tagline: "In short",
      summary: "At length.",
      choose: "one",
      links: [{ title: "A book", url: "https://a.example/", type: "book" }],
      related: ["other"],
      aliases: ["former"],
      topics: [
        {
          id: "topic",
          title: "Topic",
          tagline: "Below",
          summary: "More.",
          fits: ["other"],
          links: [{ title: "Docs", url: "./docs", type: "docs" }],
        },
        { id: "second", title: "Second" },
      ],
    },
    { id: "other", title: "Other", topics: [{ id: "last", title: "Last" }] },
  ],
  resources: [
    {
      title: "Books",
      summary: "On paper.",
      links: [{ title: "One", url: "https://b.example/", type: "video" }],
    },
  ],
  faq: [{ question: "How long?", answer: "Long." }],
  related: [{ title: "Elsewhere", url: "https://c.example/", type: "article" }],
};
