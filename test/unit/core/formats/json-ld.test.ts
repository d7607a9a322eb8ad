import { describe, expect, it } from "vitest";
import { jsonLd, jsonLdText } from "../../../../src/core/formats/json-ld.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap } from "../../../../src/core/model/roadmap.js";

const roadmap = parseRoadmap({
  formatVersion: 1,
  id: "r",
  title: "</script><!--",
  summary: "S",
  language: "en",
  duration: { min: 6, max: 12, unit: "month" },
  steps: [
    { id: "a b".replace(" ", "&"), title: "A", tagline: "T", topics: [{ id: "c", title: "C" }] },
  ],
  faq: [{ question: "Why?", answer: "So." }],
}).roadmap as Roadmap;

describe("jsonLd()", () => {
  it("describes a learning resource, its steps in their order, and its questions", () => {
    expect(jsonLd(roadmap, { url: "https://a.org/x#y" })).toEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "LearningResource",
          "@id": "https://a.org/x#learning-path",
          name: "</script><!--",
          description: "S",
          url: "https://a.org/x#y",
          inLanguage: "en",
          learningResourceType: "learning path",
          timeRequired: "P12M",
          teaches: ["A"],
          mainEntity: {
            "@type": "ItemList",
            itemListOrder: "https://schema.org/ItemListOrderAscending",
            numberOfItems: 1,
            itemListElement: [
              {
                "@type": "ListItem",
                position: 1,
                item: {
                  "@type": "LearningResource",
                  name: "A",
                  description: "T",
                  url: "https://a.org/x#roadmap=a%26b",
                  teaches: ["C"],
                },
              },
            ],
          },
        },
        {
          "@type": "FAQPage",
          "@id": "https://a.org/x#questions",
          inLanguage: "en",
          mainEntity: [
            {
              "@type": "Question",
              name: "Why?",
              acceptedAnswer: { "@type": "Answer", text: "So." },
            },
          ],
        },
      ],
    });
  });

  it("says nothing of what the roadmap does not have", () => {
    const bare = parseRoadmap({ formatVersion: 1, id: "r", title: "R", steps: [] })
      .roadmap as Roadmap;
    expect(jsonLd(bare)["@graph"]).toEqual([
      { "@type": "LearningResource", name: "R", learningResourceType: "learning path" },
    ]);
  });

  it.each([
    ["hour", "PT2H"],
    ["day", "P2D"],
    ["week", "P2W"],
    ["year", "P2Y"],
  ] as const)("writes two of the unit %s as %s", (unit, period) => {
    const { "@graph": graph } = jsonLd({ ...roadmap, duration: { min: 1, max: 2, unit } });
    expect(graph[0]?.timeRequired).toBe(period);
  });
});

describe("jsonLdText()", () => {
  it("is JSON that ends no script element", () => {
    const text = jsonLdText(roadmap);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(jsonLd(roadmap));
  });
});
