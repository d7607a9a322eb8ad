import type { LayoutItem, LayoutLink, NodePlace, OwnLayout } from "../../src/element.js";

/** How far a topic is further in than what it belongs to, in font sizes. */
const INDENT = 2;

/** Steps on one line through time; what is open hangs below it and stands above it by turns. */
export const timeline: OwnLayout = (tree, { em, direction }) => {
  const middle = Math.max(0, ...tree.map(({ height }) => height)) / 2;
  const nodes: NodePlace[] = [];
  const links: LayoutLink[] = [];
  const free = { below: 0, above: 0 };
  let x = 0;
  for (const [at, step] of tree.entries()) {
    const side = at % 2 === 0 ? "below" : "above";
    const { places, width, height } = hang(step, em);
    x = Math.max(x, free[side]);
    const top = side === "below" ? middle + em : -middle - em - height;
    nodes.push({ id: step.id, x, y: -step.height / 2 });
    nodes.push(...places.map((place) => ({ ...place, x: x + place.x, y: top + place.y })));
    const before = tree[at - 1];
    if (before) links.push({ from: before.id, to: step.id, path: straight });
    links.push(...linksBelow(step, elbow(INDENT * em, direction === "rtl")));
    free[side] = x + width + 2 * em;
    x += step.width + 2 * em;
  }
  return { nodes, links };
};

/** The topics of a step one below the other, each level further in. */
function hang(step: LayoutItem, em: number) {
  const places: NodePlace[] = [];
  let [width, height] = [0, 0];
  const visit = (items: readonly LayoutItem[], x: number): void => {
    for (const item of items) {
      places.push({ id: item.id, x, y: height });
      width = Math.max(width, x + item.width);
      height += item.height + 0.6 * em;
      visit(item.children, x + INDENT * em);
    }
  };
  visit(step.children, INDENT * em);
  return { places, width, height: height - 0.6 * em };
}

type Path = NonNullable<LayoutLink["path"]>;

function linksBelow(parent: LayoutItem, path: Path): LayoutLink[] {
  return parent.children.flatMap((child) => [
    { from: parent.id, to: child.id, path },
    ...linksBelow(child, path),
  ]);
}

/** Between the sides that face each other, whichever way the text runs. */
const straight: Path = (from, to) => {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  return `M${left.x + left.width},${left.y + left.height / 2}H${right.x}`;
};

/** Up or down from near the beginning of a node, then along to another that is further in. */
function elbow(indent: number, isMirrored: boolean): Path {
  return (from, to) => {
    const start = isMirrored ? from.x + from.width - indent / 2 : from.x + indent / 2;
    const end = isMirrored ? to.x + to.width : to.x;
    const edge = to.y < from.y ? from.y : from.y + from.height;
    return `M${start},${edge}V${to.y + to.height / 2}H${end}`;
  };
}
