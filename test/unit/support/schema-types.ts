import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Types are the same when each is assignable to the other, with and without optional keys. */
const comparison = `
import type { RoadmapData as Written } from "../../src/core/model/roadmap.js";
import type { RoadmapData as Generated } from "./generated.js";

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Full<T> = T extends readonly (infer U)[]
  ? readonly Full<U>[]
  : T extends object ? { readonly [K in keyof T]-?: Full<T[K]> } : T;

declare const written: Written;
declare const generated: Generated;
export const a: Frozen<Written> = generated as Frozen<Generated>;
export const b: Frozen<Generated> = written;
export const c: Full<Written> = generated as unknown as Full<Generated>;
export const d: Full<Generated> = written as unknown as Full<Written>;
`;

/** What the compiler says when a schema's type and `RoadmapData` differ; empty when they agree. */
export async function compareWithTypes(schema: object): Promise<string> {
  await mkdir(join(root, ".cache"), { recursive: true });
  const folder = await mkdtemp(join(root, ".cache/schema-types-"));
  try {
    const generated = await compile(closed(schema) as JSONSchema, "RoadmapData");
    await writeFile(join(folder, "generated.ts"), generated);
    await writeFile(join(folder, "comparison.ts"), comparison);
    const compilerOptions = { types: [], noEmit: true };
    const config = { extends: "../../tsconfig.json", compilerOptions, include: ["."] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    return await typeErrors(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A copy in which no object takes unknown keys: as types, those would accept everything. */
function closed<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === "object" ? { ...value, additionalProperties: false } : value,
  );
}

function typeErrors(project: string): Promise<string> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "-p", project], (_, output) => resolve(output));
  });
}
