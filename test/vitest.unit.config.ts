import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

/** Tests that need no browser. */
export default defineProject({
  test: {
    // Vitest takes the folder of this file unless `test.root` says otherwise; `root` alone does not.
    root: fileURLToPath(new URL("..", import.meta.url)),
    name: "unit",
    environment: "node",
    setupFiles: "test/unit/support/seed.ts",
    // A busy machine takes its time; nothing here is about speed.
    testTimeout: 20_000,
    include: ["test/unit/**/*.test.ts", "test/architecture/**/*.test.ts"],
  },
});
