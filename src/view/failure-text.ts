import type { Words } from "../core/words.js";
import type { LoadError } from "./load-error.js";

/** Why nothing arrived, in a sentence for the person in front of the page. */
export function failureText(error: unknown, words: Words): string {
  const { failure = "network", reason = "" } = error as Partial<LoadError>;
  switch (failure) {
    case "network":
      return words.say("failedNetwork");
    case "status":
      return words.say("failedStatus", { status: String(reason) });
    case "timeout":
      return words.say("failedTimeout");
    case "too-large":
      return words.say("failedTooLarge");
    case "not-json":
      return words.say("failedNotJson", { reason });
    case "no-roadmap":
      return words.say("failedNoRoadmap", { reason });
    case "no-place":
      return words.say("failedNoPlace", { place: reason });
    case "no-reader":
      return words.say("failedNoReader");
  }
}
