import { writeMarkdown } from "../core/formats/roadmap-markdown.js";
import type { Words } from "../core/words.js";
import type { MapModel } from "./map-model.js";

/** The whole roadmap as Markdown, in the words of the interface. */
export function markdownOf({ index, state }: MapModel, words: Words): string {
  return writeMarkdown(index, state.statuses, {
    step: (number, title) => `${words.say("step", { number })}: ${title}`,
    learning: words.say("learning"),
    skipped: words.say("skipped"),
    chooseOne: words.say("chooseOne"),
    resources: words.say("goOn"),
    faq: words.say("faq"),
    furtherReading: words.say("furtherReading"),
  });
}
