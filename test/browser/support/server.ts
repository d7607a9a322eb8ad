import { stub } from "./stub.js";

/** A request that waits for the test to answer it. */
export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: unknown, init?: ResponseInit): void;
  answerWith(response: Response): void;
  fail(): void;
}

/** Takes the place of the network until the end of the test; collects the requests. */
export function serve(): Request[] {
  const requests: Request[] = [];
  stub(window, "fetch", (url, init) => {
    const signal = init?.signal as AbortSignal;
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      requests.push({
        // Like the real one, it rejects what is no address.
        url: new URL(String(url), document.baseURI).href,
        signal,
        answer(body, options) {
          const text = typeof body === "string" ? body : JSON.stringify(body);
          resolve(new Response(text, options));
        },
        answerWith: resolve,
        fail: () => reject(new TypeError("Failed to fetch")),
      });
    });
  });
  return requests;
}
