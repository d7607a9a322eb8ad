import { parseArgs } from "node:util";

const names = (list) => list?.split(",").filter(Boolean);

const usage = `npm run bench -- [options]
  --runs <count>            how often each thing is measured (5)
  --scenario <name,name>    only these; the others keep what is in results.json
  --only <name,name>        only these libraries; prints and writes nothing
  --dist <folder>           our build (dist)
  --screenshots <folder>    a picture of each library at its first picture
  --list                    names of scenarios and libraries`;

/** What was asked for on the command line; ends the process where that makes no sense. */
export function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: "string", default: "5" },
        scenario: { type: "string" },
        only: { type: "string" },
        dist: { type: "string", default: "dist" },
        screenshots: { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) throw new Error("");
    return {
      ...values,
      runs: Math.max(1, Number.parseInt(values.runs, 10) || 5),
      scenario: names(values.scenario),
      only: names(values.only),
    };
  } catch (error) {
    console.log([error.message, usage].filter(Boolean).join("\n\n"));
    process.exit(error.message ? 1 : 0);
  }
}
