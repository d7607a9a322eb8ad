import type { IndexEntry } from "../core/model/roadmap-index.js";
import type { Words } from "../core/words.js";
import type { MapModel, Traits } from "./map-model.js";

const NONE: Traits = { classes: "", about: "" };

/** What sets a node apart besides its status: that a search found it, or a choice concerns it. */
export function traitsOf(entry: IndexEntry, { choices, found }: MapModel, words: Words): Traits {
  const fitting = choices?.fitting(entry);
  const isPassedOver = choices?.isPassedOver(entry) ?? false;
  const isHit = found?.hits.has(entry) ?? false;
  if (!fitting && !isPassedOver && !isHit) return NONE;
  const classes = [
    fitting && "fitting",
    isPassedOver && "passed-over",
    isHit && "hit",
    found?.current === entry && "current-hit",
  ].filter(Boolean);
  const about = fitting
    ? words.say("goesWith", { title: fitting.node.title })
    : isPassedOver
      ? words.say("passedOver")
      : "";
  return { classes: classes.join(" "), about };
}
