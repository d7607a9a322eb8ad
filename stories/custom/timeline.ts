import type { LayoutItem, LayoutLink, NodePlace, OwnLayout } from "../../src/element.js";

/** Steps from left to right on one line; what is open hangs below, each level further in. */
export const timeline: OwnLayout = (tree, { em }) => {
  const indent = 1.6 * em;
  const tallest = Math.max(0, ...tree.map(({ height }) => height));
  const nodes: NodePlace[] = [];
  const links: LayoutLink[] = [];
  let [x, y, right] = [0, 0, 0];

  const hang = (parent: LayoutItem, left: number): void => {
    for (const item of parent.children) {
      nodes.push({ id: item.id, x: left, y });
      links.push({ from: parent.id, to: item.id, path: elbow });
      right = Math.max(right, left + item.width);
      y += item.height + 0.6 * em;
      hang(item, left + indent);
    }
  };

  for (const [at, step] of tree.entries()) {
    const before = tree[at - 1];
    if (before) links.push({ from: before.id, to: step.id, path: straight });
    nodes.push({ id: step.id, x, y: (tallest - step.height) / 2 });
    right = x + step.width;
    y = tallest + em;
    hang(step, x + 2 * indent);
    x = right + 2 * em;
  }
  return { nodes, links };
};

type Path = NonNullable<LayoutLink["path"]>;

/** Between the sides that face each other, whichever way the text runs. */
const straight: Path = (from, to) => {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  return `M${left.x + left.width},${left.y + left.height / 2}H${right.x}`;
};

/** Down from the beginning of a node, then along to the one below. */
const elbow: Path = (from, to) => {
  const isMirrored = to.x + to.width < from.x + from.width && to.x < from.x;
  const start = isMirrored ? from.x + from.width - 12 : from.x + 12;
  const end = isMirrored ? to.x + to.width : to.x;
  return `M${start},${from.y + from.height}V${to.y + to.height / 2}H${end}`;
};
