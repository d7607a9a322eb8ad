import {
  RENDER_FORMATS,
  type RenderFormat,
  type RenderOptions,
  renderRoadmap as render,
} from "./core/formats/render-roadmap.js";
import type { Fault } from "./core/model/fault.js";
import { explain } from "./core/model/fault-text.js";
import { parseRoadmap } from "./core/model/parse-roadmap.js";

export {
  RENDER_FORMATS,
  type RenderFormat,
  type RenderOptions,
} from "./core/formats/render-roadmap.js";
export type { OutlineWords } from "./core/formats/write-outline.js";
export type { Fault } from "./core/model/fault.js";

/** What to render, and how. */
export interface ServerOptions extends RenderOptions {
  /** `html` where left out. */
  readonly to?: RenderFormat;
}

/** Thrown where data is no roadmap. */
export class RoadmapDataError extends Error {
  constructor(
    /** All that is wrong, errors and warnings, in the order of the data. */
    readonly faults: readonly Fault[],
  ) {
    super(sentenceOf(faults));
    this.name = "RoadmapDataError";
  }
}

/**
 * Renders a roadmap on a server or while a site is built. It needs no document and no browser,
 * and changes nothing around it.
 *
 * ```js
 * import { renderRoadmap } from "roadmap-graph/server.js";
 *
 * // Into a page of yours: an outline, which the script on the page turns into the map.
 * app.get("/learn", (request, response) => {
 *   response.type("html").send(`<main>${renderRoadmap(roadmap)}</main>`);
 * });
 *
 * // A whole page, with linked data for search engines.
 * app.get("/roadmap", (request, response) => {
 *   const url = "https://example.org/roadmap";
 *   const script = "/roadmap-graph.min.js";
 *   response.type("html").send(renderRoadmap(roadmap, { document: true, script, url }));
 * });
 *
 * // A card for sharing.
 * app.get("/roadmap.svg", (request, response) => {
 *   response.type("svg").send(renderRoadmap(roadmap, { to: "svg" }));
 * });
 * ```
 *
 * The outline brings a `<style>` along. Where a Content Security Policy forbids it, `styles:
 * false` leaves it out. Its few words of its own are English; `words` takes the texts of any
 * language file.
 *
 * @param data a roadmap as an author writes it, validated as the element validates it.
 * @throws {RoadmapDataError} where it cannot be drawn.
 * @throws {TypeError} where an option is not what it may be.
 */
export function renderRoadmap(data: unknown, options: ServerOptions = {}): string {
  checkOptions(options);
  const { roadmap, findings } = parseRoadmap(data);
  if (!roadmap) throw new RoadmapDataError(explain(findings));
  return render(roadmap, options.to ?? "html", options);
}

/** Options that are one of a few values; some of them go into tags as they are. */
const CHOICES = {
  to: RENDER_FORMATS,
  level: [1, 2, 3],
  theme: ["light", "dark"],
} as const satisfies Partial<Record<keyof ServerOptions, readonly unknown[]>>;

/** Without types, options can be anything. */
function checkOptions(options: unknown): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `The options of renderRoadmap must be an object, such as { to: "svg" }; to must be ${either(RENDER_FORMATS)}.`,
    );
  }
  for (const [name, choice] of Object.entries<readonly unknown[]>(CHOICES)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || choice.includes(value)) continue;
    throw new TypeError(`${name} must be ${either(choice)}, not ${shown(value)}.`);
  }
}

function either(choice: readonly unknown[]): string {
  const names = choice.map(shown);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** The first error, and how many more there are. */
function sentenceOf(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return "The data is no roadmap.";
  const where = first.path && `${first.path} `;
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return `The data is no roadmap (${count}): ${where}${first.message}`;
}
