import { isElement, type Markup, type MarkupChild } from "../markup.js";

/**
 * Puts the lists of Google Docs together, which writes each level of a list as one of its own, one
 * after the other: `lst-kix_a-0`, `lst-kix_a-1`. All else stays as it is.
 */
export function joinLevels(children: readonly MarkupChild[]): readonly MarkupChild[] {
  if (!children.some((child) => levelOf(child) !== undefined)) return children;
  const joined: MarkupChild[] = [];
  let open: Open[] = [];
  for (const child of children) {
    const found = levelOf(child);
    if (!found) {
      if (typeof child !== "string" || child.trim() !== "") open = [];
      joined.push(child);
      continue;
    }
    if (open[0]?.id !== found.id) open = [];
    while ((open.at(-1)?.level ?? -1) > found.level) open.pop();
    const { children: items } = child as Markup;
    const last = open.at(-1);
    if (last?.level === found.level) for (const item of items) last.children.push(item);
    else {
      const list = { ...(child as Markup), children: [...items] };
      (last?.children ?? joined).push(list);
      open.push({ ...found, children: list.children });
    }
  }
  return joined;
}

interface Open {
  readonly id: string;
  readonly level: number;
  readonly children: MarkupChild[];
}

function levelOf(child: MarkupChild): { id: string; level: number } | undefined {
  if (!isElement(child, "ol", "ul")) return undefined;
  const found = /(?:^|\s)lst-kix_([\w.]{1,60})-(\d)(?:\s|$)/.exec(
    (child.attributes.get("class") ?? "").slice(0, 500),
  );
  return found ? { id: found[1] ?? "", level: Number(found[2]) } : undefined;
}
