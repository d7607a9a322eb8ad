import { executeServerCommand, sendMouse } from "@web/test-runner-commands";

type Point = [x: number, y: number];

/** The middle of an element, in whole pixels of the viewport. */
export function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Moves the real mouse pointer onto the element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: "move", position: centreOf(element) });
}

/** Clicks the element with the real mouse. */
export async function click(element: Element): Promise<void> {
  await sendMouse({ type: "click", position: centreOf(element) });
}

/** Presses the left button in the middle of the element, moves by (dx, dy) and lets go. */
export async function drag(element: Element, dx: number, dy: number): Promise<void> {
  const [x, y] = centreOf(element);
  await sendMouse({ type: "move", position: [x, y] });
  await sendMouse({ type: "down" });
  await sendMouse({ type: "move", position: [x + Math.round(dx / 2), y + Math.round(dy / 2)] });
  await sendMouse({ type: "move", position: [x + dx, y + dy] });
  await sendMouse({ type: "up" });
}

/** Turns the wheel over the middle of the element. */
export async function wheel(element: Element, deltaY: number): Promise<void> {
  const [x, y] = centreOf(element);
  await executeServerCommand("browser:wheel", { x, y, deltaY });
}
