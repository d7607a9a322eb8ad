import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { format } from "node:util";

/** All tests of a suite and of the suites in it. */
const testsIn = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsIn(inner))] : [];

/** What makes a file fail although each of its tests passed. */
function complaints(session) {
  return [
    ...(session.testResults || session.errors.length > 0 ? [] : ["no tests were reported"]),
    ...session.errors.map((error) => error.message),
    ...session.logs
      .filter((log) => log.length > 0)
      .map((log) => `console message: ${format(...log)}`),
    ...session.request404s.map((url) => `not found (404): ${url}`),
  ];
}

/**
 * Writes `{ passed, failed, skipped }` of one engine to a file.
 * The components promise never to write to the console, so a console message counts as a failed
 * test. `browserMessages` are those which the browser itself wrote (a malformed SVG attribute, say):
 * these never pass through `console` in the page.
 */
export function countReporter({ file, browserMessages }) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => testsIn(session.testResults));
      const found = [
        ...sessions.flatMap((session) =>
          complaints(session).map((text) => `${relative(".", session.testFile)}: ${text}`),
        ),
        ...browserMessages.map((text) => `console message of the browser: ${text}`),
      ];
      for (const text of found) console.error(`FAILED  ${text}`);
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const counts = { passed, failed: tests.length - passed - skipped + found.length, skipped };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
