import type { Duration, DurationUnit, Roadmap, RoadmapNode } from "../model/roadmap.js";
import { writeFragment } from "./fragment.js";

/** What is known of the page around a roadmap. */
export interface JsonLdOptions {
  /** The address of the page; steps lead into it. */
  readonly url?: string;
}

/** A thing that schema.org describes. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** A document of linked data. */
export interface JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

/**
 * A roadmap as search engines and other readers of linked data take it: a `LearningResource` of
 * which the steps are an `ItemList`, and an `FAQPage` where there are questions.
 *
 * Not a `Course`: that, says Google, has teachers, and a `provider` and offers that a roadmap
 * does not have; to claim them is against its rules. Not a `HowTo` either, of which Google shows
 * nothing since 2023. What is here is valid, and true.
 *
 * @see https://schema.org/LearningResource
 * @see https://developers.google.com/search/docs/appearance/structured-data/course
 */
export function jsonLd(roadmap: Roadmap, { url }: JsonLdOptions = {}): JsonLd {
  const { steps, faq } = roadmap;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "LearningResource",
        ...withId(url, "learning-path"),
        name: roadmap.title,
        ...(roadmap.summary && { description: roadmap.summary }),
        ...(url && { url }),
        ...(roadmap.language && { inLanguage: roadmap.language }),
        learningResourceType: "learning path",
        ...(roadmap.duration && { timeRequired: periodOf(roadmap.duration) }),
        ...(steps.length > 0 && { teaches: steps.map(({ title }) => title) }),
        ...(steps.length > 0 && { mainEntity: listOf(roadmap, url) }),
      },
      ...(faq.length > 0 ? [questionsOf(roadmap, url)] : []),
    ],
  };
}

/** {@link jsonLd} as it can stand in a `script` element: nothing in it ends one or begins another. */
export function jsonLdText(roadmap: Roadmap, options: JsonLdOptions = {}): string {
  return JSON.stringify(jsonLd(roadmap, options), undefined, 2)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function withId(url: string | undefined, name: string): { "@id"?: string } {
  return url === undefined ? {} : { "@id": `${withoutFragment(url)}#${name}` };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}

function listOf({ steps }: Roadmap, url: string | undefined): Thing {
  return {
    "@type": "ItemList",
    itemListOrder: "https://schema.org/ItemListOrderAscending",
    numberOfItems: steps.length,
    itemListElement: steps.map((step, at) => ({
      "@type": "ListItem",
      position: at + 1,
      item: stepOf(step, url),
    })),
  };
}

function stepOf({ id, title, summary, tagline, topics }: RoadmapNode, url?: string): Thing {
  const description = summary ?? tagline;
  return {
    "@type": "LearningResource",
    name: title,
    ...(description && { description }),
    ...(url && { url: `${withoutFragment(url)}${writeFragment({ topic: id })}` }),
    ...(topics.length > 0 && { teaches: topics.map((topic) => topic.title) }),
  };
}

function questionsOf({ faq, language }: Roadmap, url: string | undefined): Thing {
  return {
    "@type": "FAQPage",
    ...withId(url, "questions"),
    ...(language && { inLanguage: language }),
    mainEntity: faq.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}

const PERIODS: Readonly<Record<DurationUnit, (amount: number) => string>> = {
  hour: (amount) => `PT${amount}H`,
  day: (amount) => `P${amount}D`,
  week: (amount) => `P${amount}W`,
  month: (amount) => `P${amount}M`,
  year: (amount) => `P${amount}Y`,
};

/** A duration of ISO 8601, which has no ranges: the longer one, so that nobody is disappointed. */
function periodOf({ max, unit }: Duration): string {
  return PERIODS[unit](max);
}
