/** What a reader does, over and over. */
const PATTERN = [
  "tap",
  "ArrowDown",
  "ArrowRight",
  "ArrowDown",
  "Enter",
  "tap",
  "button",
  "ArrowUp",
  "ArrowLeft",
  "tap",
];

/** Points where a tap meets a node, or a button of the map but the one for full screen. */
function targetsInView(role) {
  const found = [];
  const add = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) add(element.shadowRoot);
      const isNode = element.getAttribute("role") === "treeitem";
      const isButton = element.localName === "button" && element.getRootNode() !== document;
      if (role === "tap" ? isNode : isButton) found.push(element);
    }
  };
  add(document);
  const point = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { element, x: x + Math.min(width / 2, 60), y: y + height / 2 };
  };
  // A sheet may cover nodes, and there are links in it.
  const isMet = ({ element, x, y }) => {
    const met = element.getRootNode().elementFromPoint(x, y);
    return met !== null && element.contains(met);
  };
  return found
    .filter((element) => !element.disabled && !/full/i.test(element.ariaLabel ?? element.title))
    .map(point)
    .filter(isMet)
    .map(({ x, y }) => ({ x, y }));
}

async function tapOne(page, role, turn) {
  const targets = await page.evaluate(targetsInView, role);
  if (targets.length === 0) {
    await page.evaluate(() => document.querySelector("roadmap-graph").scrollIntoView());
    return false;
  }
  const { x, y } = targets[(turn * 7) % targets.length];
  await page.touchscreen.tap(x, y);
  return true;
}

/**
 * Taps, keys and buttons as a reader would use them, the same each time.
 *
 * @returns {Promise<number>} how many interactions there were
 */
export async function interact(page, wanted) {
  await page.evaluate(() => document.querySelector("roadmap-graph").scrollIntoView());
  let done = 0;
  for (let turn = 0; done < wanted && turn < 2 * wanted; turn++) {
    const act = PATTERN[turn % PATTERN.length];
    const isKey = act !== "tap" && act !== "button";
    if (isKey) await page.keyboard.press(act);
    if (isKey || (await tapOne(page, act, turn))) done += 1;
    await page.waitForTimeout(150);
  }
  return done;
}
