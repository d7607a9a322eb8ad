const engines = ["chromium", "firefox", "webkit"];
const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

function row({ name, isCheck, passed, failed, skipped }) {
  const cells = isCheck ? [failed ? "FAILED" : "ok"] : [passed, failed, skipped];
  return name.padEnd(10) + cells.map((cell) => String(cell).padStart(9)).join("");
}

/** Prints what ran and how it went; returns the exit code. */
export function printSummary(results, notes) {
  const failed = sum(results, "failed");
  const skipped = sum(results, "skipped");
  const ran = results.filter(({ name, missing }) => engines.includes(name) && !missing);
  console.log(`\n${"".padEnd(10)}   passed   failed  skipped`);
  for (const result of results) console.log(row(result));
  console.log(`\nBrowser tests ran in: ${ran.map(({ name }) => name).join(", ") || "no engine"}`);
  for (const note of notes) console.log(note);
  if (skipped > 0) console.log(`${skipped} skipped: what an engine cannot do, its test says why`);
  console.log(`${sum(results, "passed")} passed, ${failed} failed`);
  return failed > 0 || results.length === 0 ? 1 : 0;
}
