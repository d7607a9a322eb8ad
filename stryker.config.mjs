/** Mutation testing of the pure core. `npm run mutate -- -m "src/core/state/*.ts"` is a part. */
export default {
  mutate: ["src/core/{model,state,layout}/**/*.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // Which tests reach a mutant is known from the first run; nobody has to look for them again.
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  coverageAnalysis: "perTest",
  // What runs while a module is loaded would need a process of its own for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  // TypeScript 7 has no compiler to call, by which Stryker would rewrite the configuration.
  disableTypeChecks: false,
  tsconfigFile: "none",
  ignorePatterns: [
    "/dist",
    "/docs",
    "/stories",
    "/.cache",
    "/storybook-static",
    "/test/{architecture,bench,browser,fixtures,hosts}",
  ],
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
};
