import { defineConfig } from "vitest/config";
import { mutants } from "./mutants.mjs";
import { report } from "./report.mjs";

const folders = process.env.FOLDERS?.split(",") ?? ["model", "state", "layout"];

/** Judges the tests of core by mutants; `FOLDERS=state` are those of one folder. */
export default defineConfig({
  plugins: [mutants(folders)],
  test: {
    include: folders.map((folder) => `test/unit/core/${folder}/**/*.test.ts`),
    setupFiles: ["test/mutation/setup.mjs"],
    runner: "test/mutation/runner.mjs",
    reporters: ["default", { onTestRunEnd: report }],
    testTimeout: 3_600_000,
    // All tests in one process, which knows what has been killed.
    isolate: false,
    maxWorkers: 1,
  },
});
