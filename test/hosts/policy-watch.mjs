import { isOurViolation } from "../runner/our-violation.mjs";

/** What breaks the policy of a server in the pages of a host: of ours nothing may. */
export class PolicyWatch {
  #ours = new Set();
  #own = new Set();

  /** Begins with all pages that are opened from now on. */
  async watch(context) {
    await context.exposeFunction("tellViolation", (isOurs, kind, rest) => {
      if (isOurs) this.#ours.add(`${kind} ${rest}`);
      else this.#own.add(kind.replace(/ \w+:.*/, ""));
    });
    await context.addInitScript(`addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile } = event;
      const kind = effectiveDirective + " " + blockedURI;
      tellViolation((${isOurViolation})(event), kind, sample + " " + sourceFile);
    })`);
  }

  /**
   * What elements of ours have done, and what a host does that its manifest does not tell of.
   *
   * @param {Record<string, string>} [known] why, by what the host itself breaks
   */
  faults(known = {}) {
    const kinds = Object.keys(known);
    return [
      ...this.#ours,
      ...Array.from(this.#own)
        .filter((kind) => !kinds.includes(kind))
        .map((kind) => `the host itself, and its manifest does not say why: ${kind}`),
      ...kinds
        .filter((kind) => !this.#own.has(kind))
        .map((kind) => `said of the host in its manifest, and not met: ${kind}`),
    ].join("\n");
  }
}

/** The browser says on the console, too, what is told here. */
export const isOfPolicy = (text) => /report-only/.test(text);
