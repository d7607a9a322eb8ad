import { addAll } from "../../add-all.js";
import type { ResourceData } from "../../model/roadmap.js";
import { linksIn } from "../links-in.js";
import { type ListItem, readItems } from "../list-items.js";
import type { Section } from "./block.js";
import { proseOf } from "./prose-of.js";
import { tableItems } from "./table-items.js";
import { withoutLeadIn } from "./without-lead-in.js";

/**
 * The resources that a part of an article names: one for each item of its lists, or for each
 * heading in it. Items that are nothing but links make one together, named after the part.
 */
export function readResources(section: Section, base?: string): readonly ResourceData[] {
  const title = section.heading.number?.title ?? section.heading.text;
  const found: ResourceData[] = [];
  const prose = section.content.filter(({ kind }) => kind === "paragraph");
  for (const part of section.content) {
    if (part.kind === "section") addAll(found, readResources(part, base));
    else if (part.kind === "list" || part.kind === "table") {
      const items =
        part.kind === "list" ? readItems(part.markup, base) : tableItems(part.markup, base);
      addAll(found, items.every(isLink) ? [linkGroup(title, items)] : items.map(resourceOf));
    }
  }
  const links = prose.flatMap((part) =>
    part.kind === "paragraph" ? linksIn(part.markup, base) : [],
  );
  const isAlone = found.length === 0 && prose.length > 0;
  if (!isAlone && links.length === 0) return found;
  const said = prose.map((part) => withoutLeadIn(proseOf([part]))).filter(Boolean);
  const summary = said.join(" ");
  return [{ title, ...(summary && { summary }), ...(links.length > 0 && { links }) }, ...found];
}

function isLink({ title, links, items }: ListItem): boolean {
  return items.length === 0 && links.length === 1 && links[0]?.title === title;
}

function linkGroup(title: string, items: readonly ListItem[]): ResourceData {
  return { title, links: items.flatMap(({ links }) => links) };
}

/** What stands in brackets after the title is said of it. */
function resourceOf(item: ListItem): ResourceData {
  const [, title = item.title, names = ""] =
    /^([^()]{1,200}\S) ?\(([^()]{1,500})\)$/.exec(item.title) ?? [];
  const inner = item.items.map((each) => each.title).join(", ");
  const summary = [names, item.summary, inner].filter(Boolean).join("\n");
  const links = [...item.links, ...item.items.flatMap((each) => each.links)];
  return {
    title: title || item.summary,
    ...(summary && title && { summary }),
    ...(links.length > 0 && { links }),
  };
}
