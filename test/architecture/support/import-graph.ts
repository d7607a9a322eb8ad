import { posix } from "node:path";
import { exists, filesIn, read } from "./files.js";

/** An import as it is written in a file. */
export interface Import {
  readonly from: string;
  /** A path in the project, or the name of a package. */
  readonly to: string;
}

/**
 * Every import and re-export below src/, of types too, dynamic ones too. The source is read
 * rather than bundled, since bundlers drop imports of types.
 */
export function importsInSource(): Import[] {
  return filesIn("src", ".ts").flatMap((from) =>
    specifiersIn(read(from)).map((specifier) => ({ from, to: resolve(from, specifier) })),
  );
}

/** What a module imports, without what stands in comments. */
export function specifiersIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const imports = code.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g);
  return Array.from(imports, (match) => match[1] as string);
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const candidates = [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".d.ts")];
  const found = candidates.find(exists);
  if (!found) throw new Error(`${from} imports ${specifier}, which does not exist.`);
  return found;
}

/** A ring of imports as a list of files that begins and ends with the same one, if there is any. */
export function findCycle(imports: readonly Import[]): string[] | undefined {
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const { from, to } of imports) {
      const cycle = from === file ? visit(to, [...way, file]) : undefined;
      if (cycle) return cycle;
    }
    finished.add(file);
    return undefined;
  };
  for (const { from } of imports) {
    const cycle = visit(from, []);
    if (cycle) return cycle;
  }
  return undefined;
}
