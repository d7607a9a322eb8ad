import { defineConfig } from "vitest/config";

/** The tests that judge mutants; `TESTS=state` are those of one folder, which takes less time. */
export default defineConfig({
  test: {
    include: [`test/unit/core/${process.env.TESTS ?? "{model,state,layout}"}/**/*.test.ts`],
    setupFiles: ["test/mutation/setup.mjs"],
    testTimeout: 30_000,
    isolate: false,
  },
});
