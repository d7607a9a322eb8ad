import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { type Declaration, declarationOf } from "./manifest.js";

type Node = DefaultTreeAdapterTypes.Node;

/** What any element may have. */
const GLOBAL = /^(?:id|class|style|lang|dir|slot|hidden|ref|aria-[a-z]+|data-[a-z-]+)$/;

/** A word for everything in markup that our elements do not have. */
export function unknownNames(markup: string): string[] {
  return elementsIn(parseFragment(markup)).flatMap((element) => {
    const { tagName, attrs } = element;
    const names = attrs.map(({ name }) => name);
    if (tagName.startsWith("roadmap-")) return unknownTo(tagName, names);
    const passedOn = names.filter((name) => name.startsWith("data-roadmap-"));
    return unknownTo("roadmap-graph", passedOn, "data-roadmap-");
  });
}

function unknownTo(tagName: string, names: readonly string[], prefix = ""): string[] {
  const declaration = declarationOf(tagName);
  return names.filter((name) => !isKnown(declaration, name.slice(prefix.length)));
}

/** The text of all elements of a name. */
export function textsOf(markup: string, tagName: string): string[] {
  return elementsIn(parseFragment(markup))
    .filter((element) => element.tagName === tagName)
    .map(({ childNodes }) =>
      childNodes.map((node) => ("value" in node ? node.value : "")).join(""),
    );
}

function elementsIn(node: Node): DefaultTreeAdapterTypes.Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...inner] : inner;
}

/** In plain HTML, and as frameworks write properties and events. */
function isKnown(declaration: Declaration, written: string): boolean {
  const { attributes = [], members = [], events = [] } = declaration;
  const has = (all: readonly { readonly name: string }[], name: string | undefined) =>
    all.some((each) => each.name.toLowerCase() === name);
  const [, event] = /^(?:on:?|@)(roadmap-[a-z-]+)$/.exec(written) ?? [];
  const [, property] = /^(?::([a-z]+)\.prop|prop:[a-z]+|data)$/.exec(written) ?? [];
  if (event) return has(events, event);
  if (property || written === "data") return has(members, property ?? written);
  return GLOBAL.test(written) || has(attributes, written);
}
