import type { RoadmapData } from "../../core/model/roadmap.js";

/** A small roadmap that shows every part of the format, to be written over. */
export function sampleRoadmap(id: string): RoadmapData {
  return {
    formatVersion: 1,
    id,
    title: "Learn to bake bread",
    summary: "From the first loaf to one you are proud of, in four steps.",
    language: "en",
    duration: { min: 2, max: 4, unit: "month" },
    introduction: "Bread is flour, water, salt and time. Bake every week, and change one thing.",
    steps: [FIRST_LOAF, DOUGH, LEAVENING, BAKING],
    resources: [
      {
        title: "Books",
        summary: "Good to have open on the table while the dough rests.",
        links: [
          {
            title: "Open Library: Bread",
            url: "https://openlibrary.org/subjects/bread",
            type: "book",
          },
        ],
      },
      {
        title: "Communities",
        summary: "Bakers look at pictures of your crumb and tell you what went wrong.",
        links: [
          { title: "The Fresh Loaf", url: "https://www.thefreshloaf.com/", type: "community" },
        ],
      },
    ],
    faq: [
      {
        question: "Do I need a machine?",
        answer: "No. A bowl, a scale and an oven are enough; folding replaces kneading.",
      },
      {
        question: "Why is my loaf flat?",
        answer: "Most often it rose too long. Shorten the last rise before you change the flour.",
      },
    ],
    related: [
      { title: "Wikipedia: Bread", url: "https://en.wikipedia.org/wiki/Bread", type: "article" },
    ],
    conclusion: "Now teach someone. Explaining a loaf shows what you do not know yet.",
  };
}

const FIRST_LOAF: RoadmapData["steps"][number] = {
  id: "first-loaf",
  title: "A first loaf",
  tagline: "Begin today",
  summary: "A plain loaf shows what dough feels like, and needs no skill.",
  topics: [
    {
      id: "scale",
      title: "Weigh everything",
      summary: "Cups differ by a fifth; grams make a good loaf one that can be baked again.",
      links: [
        {
          title: "Wikipedia: Baker percentage",
          url: "https://en.wikipedia.org/wiki/Baker_percentage",
          type: "article",
        },
      ],
      related: ["hydration"],
    },
    {
      id: "no-knead",
      title: "A loaf without kneading",
      summary: "Stir, wait overnight, fold once and bake: time does the work.",
      aliases: ["overnight-loaf"],
    },
  ],
};

const DOUGH: RoadmapData["steps"][number] = {
  id: "dough",
  title: "Understand dough",
  tagline: "Flour and water",
  summary: "What holds a loaf together is gluten, and water decides how it behaves.",
  topics: [
    {
      id: "flour",
      title: "Flour",
      summary: "More protein holds more gas; whole grain tastes of more and rises less.",
      topics: [
        { id: "wheat", title: "Wheat", summary: "The strongest gluten, and the easiest to shape." },
        {
          id: "rye",
          title: "Rye",
          summary: "Sticky and full of flavour; it wants acid.",
          fits: ["sourdough"],
        },
      ],
    },
    {
      id: "hydration",
      title: "Hydration",
      summary: "Water by weight of flour: 60 percent is firm, 80 percent flows.",
      related: ["scale"],
    },
  ],
};

const LEAVENING: RoadmapData["steps"][number] = {
  id: "leavening",
  title: "Make it rise",
  tagline: "One way is enough",
  summary: "Choose what makes the gas; both ways lead to good bread.",
  choose: "one",
  topics: [
    {
      id: "yeast",
      title: "Baker's yeast",
      summary: "Quick and dependable; less of it and more time give more taste.",
    },
    {
      id: "sourdough",
      title: "Sourdough",
      summary: "Flour and water that ferment by themselves, fed once a day.",
      links: [
        {
          title: "Wikipedia: Sourdough",
          url: "https://en.wikipedia.org/wiki/Sourdough",
          type: "article",
        },
      ],
    },
  ],
};

const BAKING: RoadmapData["steps"][number] = {
  id: "baking",
  title: "Bake it",
  tagline: "Heat and steam",
  summary: "The first ten minutes decide the shape, the last ten the crust.",
  topics: [
    {
      id: "scoring",
      title: "Scoring",
      summary: "A cut says where the loaf opens; without one it bursts.",
    },
    {
      id: "steam",
      title: "Steam",
      summary: "A wet surface stays soft for longer, so the loaf grows more.",
    },
  ],
};
