import type { ImportError } from "../core/formats/imported.js";
import type { Words } from "../core/words.js";
import type { LoadError } from "./load-error.js";

/**
 * Why nothing arrived, or nothing could be read, in a sentence for the person in front of the
 * page. What says nothing of itself is code that did not arrive.
 */
export function failureText(error: unknown, words: Words): string {
  const { failure = "network", message = "" } = error as Partial<LoadError | ImportError>;
  const { reason = message } = error as Partial<LoadError>;
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
    case "no-place":
      return words.say("failedNoPlace", { place: reason });
    case "no-reader":
      return words.say("failedNoReader");
    default:
      return words.say("failedNoRoadmap", { reason });
  }
}
