/**
 * Runs a step.
 *
 * @returns {Promise<string | undefined>} what went wrong; `undefined` where nothing did
 */
export async function attempt(step) {
  try {
    await step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
