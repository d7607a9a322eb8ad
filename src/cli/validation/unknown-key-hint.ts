import type { Fault } from "../../core/model/fault.js";
import { isMistyped } from "../../core/state/mistyped.js";

/** Keys of the format, of roadmaps and nodes and what is in them. */
const KEYS =
  "formatVersion id title summary language duration introduction conclusion steps resources faq " +
  "related tagline choose topics links fits aliases url type question answer min max unit";

/** What others call a thing, and what it is called here. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: "topics",
    items: "topics",
    nodes: "topics",
    subtopics: "topics",
    steps: "topics",
    name: "title",
    label: "title",
    description: "summary",
    href: "url",
    link: "url",
    lang: "language",
    questions: "faq",
  }),
);

/** Adds to the fault of an unknown key, which hides all below it, what was probably meant. */
export function unknownKeyHint(fault: Fault): Fault {
  if (fault.code !== "unknown") return fault;
  const key = fault.path.split(".").at(-1) ?? "";
  const meant =
    SYNONYMS.get(key.toLowerCase()) ?? KEYS.split(" ").find((each) => isLike(key, each));
  if (!meant || meant === key) return fault;
  return { ...fault, message: `${fault.message.replace(/\.$/, "")}; did you mean ${meant}?` };
}

function isLike(key: string, known: string): boolean {
  const small = key.toLowerCase();
  const isWhole = Math.abs(key.length - known.length) <= 1;
  return key.length > 2 && isWhole && isMistyped(small, known.toLowerCase(), 1);
}
