import assert from "node:assert/strict";

/** How long anything on a page may take, in milliseconds. */
export const PATIENCE = 20_000;

/** Waits until something is as it is to be; says what it was instead. */
export async function expectSoon(page, actual, expected) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await actual();
    try {
      assert.deepEqual(value, expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
