/** Code as a page would have it, which knows the package and not its sources. */
export function asPublished(code: string): string {
  return code.replaceAll('"../../src/element.js"', '"roadmap-graph"');
}
