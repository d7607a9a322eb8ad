import type { Words } from "../core/words.js";
import type { LoadError } from "./read-json.js";

/** Why nothing arrived, in a sentence for the person in front of the page. */
export function failureText({ failure, reason }: LoadError, words: Words): string {
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
  }
}
