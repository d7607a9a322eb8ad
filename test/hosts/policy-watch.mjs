import { isOurViolation } from "../runner/our-violation.mjs";

/** What breaks the policy of a server in the pages of a host: of ours nothing may. */
export class PolicyWatch {
  #ours = new Set();
  #own = new Set();

  /** Begins with all pages that are opened from now on. */
  async watch(context) {
    await context.exposeFunction("tellViolation", (isOurs, kind, rest) => {
      if (isOurs) this.#ours.add(`${kind} ${rest}`);
      else this.#own.add(kind);
    });
    await context.addInitScript(`addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile } = event;
      const kind = effectiveDirective + " " + blockedURI;
      tellViolation((${isOurViolation})(event), kind, sample + " " + sourceFile);
    })`);
  }

  /** What elements of ours have done. */
  get faults() {
    return Array.from(this.#ours).join("\n");
  }

  /** What the host itself has: scripts and styles in its pages, mostly. */
  get own() {
    return Array.from(this.#own).join(", ");
  }
}

/** The browser says on the console, too, what is told here. */
export const isOfPolicy = (text) => /report-only/.test(text);
