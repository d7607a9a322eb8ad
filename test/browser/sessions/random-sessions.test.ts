import { expect } from "chai";
import "../../../src/index.js";
import { keepFigure } from "../support/figures.js";
import { planOf } from "./plan.js";
import { play, shrink } from "./session.js";
import { World } from "./world.js";

/** So many in every run; `SESSIONS=3400` plays more, `SESSIONS_FROM=17 SESSIONS=1` one again. */
const COUNT = Number(process.env.SESSIONS || 150);

const FROM = Number(process.env.SESSIONS_FROM || 0);

/** So many that went wrong are told of in as few steps as possible. */
const TOLD = 3;

describe("random sessions", () => {
  const world = new World();

  before(() => world.begin());
  after(() => world.end());

  it(`keeps its promises in ${COUNT} sessions from number ${FROM} on`, async () => {
    const faults: string[] = [];
    for (let number = FROM; number < FROM + COUNT; number += 1) {
      const plan = planOf(number);
      const fault = await play(plan, world);
      if (!fault) continue;
      const steps = faults.length < TOLD ? await shrink(plan, fault, world) : plan.steps;
      const { roadmaps, ...place } = { ...plan, steps: undefined };
      faults.push(`${fault.text}\n  in ${JSON.stringify(place)}\n${steps.map(line).join("\n")}`);
    }
    await keepFigure({ name: "sessions", cases: COUNT, faults: faults.length });
    expect(faults.join("\n\n")).to.equal("");
  }).timeout(60_000 + COUNT * 20_000);
});

function line(step: readonly unknown[]): string {
  return `    ${JSON.stringify(step)}`;
}
