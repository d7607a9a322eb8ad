import type { Block, Content, Heading, Section } from "./block.js";

/**
 * Puts what stands under each heading into a section: headings of deeper levels, and those of the
 * same level whose numbers go on from its own (`1.1` after `1`).
 */
export function nestSections(blocks: readonly Block[]): readonly Content[] {
  const top: Content[] = [];
  const open: { readonly heading: Heading; readonly content: Content[] }[] = [];
  const place = (): Content[] => open.at(-1)?.content ?? top;
  for (const block of blocks) {
    if (block.kind === "end") closeWhile(open, ({ level }) => level >= block.level);
    else if (block.kind !== "heading") place().push(block);
    else {
      closeWhile(open, (heading) => !isUnder(block, heading));
      const content: Content[] = [];
      place().push({ kind: "section", at: block.at, heading: block, content } satisfies Section);
      open.push({ heading: block, content });
    }
  }
  return top;
}

function closeWhile(
  open: { readonly heading: Heading }[],
  isOver: (heading: Heading) => boolean,
): void {
  for (let last = open.at(-1); last && isOver(last.heading); last = open.at(-1)) open.pop();
}

function isUnder(heading: Heading, above: Heading): boolean {
  if (heading.level !== above.level) return heading.level > above.level;
  const numbers = heading.number?.numbers ?? [];
  const start = above.number?.numbers ?? [];
  return (
    start.length > 0 &&
    start.length < numbers.length &&
    start.every((number, at) => number === numbers[at])
  );
}
