/** Reasons why there is no data; each has a message of its own. */
export type LoadFailure =
  | "network"
  | "status"
  | "timeout"
  | "too-large"
  | "not-json"
  /** What arrived has no roadmap in it. */
  | "no-roadmap"
  /** The page has no such place. */
  | "no-place"
  /** The code that reads this kind of document did not arrive. */
  | "no-reader";

/** Thrown where no data could be got. */
export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    /** Status code, or what was found wrong. */
    readonly reason: string | number,
    options?: ErrorOptions,
  ) {
    super(`${failure}: ${reason}`, options);
  }
}
