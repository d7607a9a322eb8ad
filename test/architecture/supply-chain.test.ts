import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./support/files.js";

interface LockedPackage {
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly inBundle?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const locked = (file: string) =>
  Object.entries<LockedPackage>(JSON.parse(read(file)).packages).filter(
    ([path, { link }]) => path.startsWith("node_modules/") && !link,
  );

const locks = projectFiles().filter((file) => file.endsWith("package-lock.json"));

/** Ours, which are taken from the folder beside or packed by the tests. */
const OURS = /^node_modules\/(roadmap-graph|backend-roadmap-data)$/;

describe("what comes from others", () => {
  it.each(locks)("is the same each time, by its digest: %s", (file) => {
    const foreign = locked(file).filter(([path, { inBundle }]) => !OURS.test(path) && !inBundle);
    expect(foreign.length).toBeGreaterThan(0);
    const loose = foreign.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it.each(locks)("comes from whatever registry npm is told to use: %s", (file) => {
    const bound = locked(file).filter(([path, { resolved }]) => resolved && !OURS.test(path));
    expect(bound.map(([path]) => path)).toEqual([]);
  });

  it("runs nothing while it is installed, neither here nor for the benchmarks", () => {
    for (const folder of [".", "test/bench"]) {
      expect(read(`${folder}/.npmrc`)).toContain("ignore-scripts=true");
    }
  });

  it("needs to run nothing, where readers of a page get it", () => {
    const published = locked("package-lock.json").filter(([, { dev }]) => !dev);
    const running = published.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([path]) => path)).toEqual([]);
  });
});

describe("what comes from us", () => {
  it.each(["package.json", "data/package.json"])(
    "runs nothing while it is installed: %s",
    (file) => {
      const { scripts = {} } = JSON.parse(read(file));
      const hooks = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare"];
      expect(hooks.filter((hook) => hook in scripts)).toEqual([]);
    },
  );
});
