import { setTimeout as wait } from "node:timers/promises";

/**
 * Waits until a server answers at an address.
 *
 * @param {ReturnType<typeof import("./process-group.mjs").startGroup>} server
 * @throws when it has ended, or takes longer than `seconds`
 */
export async function untilAnswers(address, server, seconds) {
  const limit = AbortSignal.timeout(seconds * 1000);
  while (!limit.aborted && !server.hasEnded) {
    const answer = await fetch(address, { signal: limit }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  const fault = server.hasEnded ? "has ended" : `does not answer within ${seconds} seconds`;
  throw new Error(`The server of ${address} ${fault}.\n${server.output}`);
}
