import { executeServerCommand } from "@web/test-runner-commands";

/** Gives the page this size in CSS pixels and waits until it has it. */
export async function viewport(width: number, height: number): Promise<void> {
  await executeServerCommand("browser:viewport", { width, height });
  const deadline = performance.now() + 2000;
  while (innerWidth !== width || innerHeight !== height) {
    if (performance.now() > deadline) {
      throw new Error(`The viewport is ${innerWidth} x ${innerHeight}, not ${width} x ${height}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
