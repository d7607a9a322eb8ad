import { executeServerCommand } from "@web/test-runner-commands";

/** Presses a real key, or several held together: `press("ArrowDown")`, `press("Shift", "Tab")`. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand("browser:press", keys);
}
