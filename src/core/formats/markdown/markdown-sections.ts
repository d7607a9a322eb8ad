import { isElement, isInLine, type Markup, type MarkupChild, textOf } from "../markup.js";

/** A heading with what stands under it. */
export interface Section {
  /** Nothing at the top of the document. */
  readonly heading: Markup | undefined;
  /** 1 to 6; 0 at the top of the document. */
  readonly level: number;
  /** Paragraphs, lists and so on before the first heading in it. */
  readonly blocks: Markup[];
  readonly sections: Section[];
  /** Whether a `details` has it open. */
  readonly isOpen?: boolean;
}

/** Elements that are no more than what is in them. */
const WRAPPERS = new Set(["div", "section", "article", "main", "header", "center", "html", "body"]);

/** Puts the headings of a document in order: each with what is under it, and lower ones in it. */
export function sectionsOf(root: Markup): Section {
  const top: Section = { heading: undefined, level: 0, blocks: [], sections: [] };
  fill(top, root.children);
  return top;
}

function fill(top: Section, children: readonly MarkupChild[]): void {
  const open: Section[] = [top];
  const last = () => open.at(-1) as Section;
  const visit = (child: MarkupChild): void => {
    if (isInLine(child)) addInLine(last(), child);
    else if (!isElement(child)) return;
    else if (/^h[1-6]$/.test(child.name)) {
      const level = Number(child.name[1]);
      while (open.length > 1 && last().level >= level) open.pop();
      const section: Section = { heading: child, level, blocks: [], sections: [] };
      last().sections.push(section);
      open.push(section);
    } else if (child.name === "details") addDetails(last(), child);
    else if (WRAPPERS.has(child.name)) child.children.forEach(visit);
    else last().blocks.push(child);
  };
  children.forEach(visit);
}

/** Text that stands in no paragraph is one. */
function addInLine(section: Section, child: MarkupChild): void {
  if (textOf(child) === "") return;
  section.blocks.push({ name: "p", attributes: new Map(), children: [child] });
}

/** What can be opened is a section under its summary. */
function addDetails(around: Section, details: Markup): void {
  const heading = details.children.find((child) => isElement(child, "summary"));
  const isOpen = details.attributes.has("open");
  const level = around.level + 1;
  const section: Section = { heading: heading as Markup, level, blocks: [], sections: [], isOpen };
  fill(
    section,
    details.children.filter((child) => child !== heading),
  );
  around.sections.push(section);
}
