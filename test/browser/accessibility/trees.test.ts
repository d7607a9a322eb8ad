import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { room } from "../support/map.js";
import { reduceMotion } from "../support/stub.js";
import { viewport } from "../support/viewport.js";
import { controlsIn, controlsOf } from "./support/controls.js";
import { STATES } from "./support/states.js";

/** Chromium alone hands out the tree that screen readers get. */
const canReadTree = /Chrome/.test(navigator.userAgent);

/** What was written down of a state; with UPDATE_TREES=1, what there is now. */
async function kept(name: string, text?: string): Promise<string> {
  return (await executeServerCommand("kept-text", { name, text })) as string;
}

describe("accessibility trees", () => {
  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);

  for (const [name, arrange] of Object.entries(STATES)) {
    if (canReadTree) {
      it(`read as they were reviewed: ${name}`, async () => {
        await arrange(room(900));
        const read = async () => (await executeServerCommand("accessibility-tree")) as string;
        let text = await read();
        const reviewed = await kept(name, text);
        // What is announced comes a moment after what is shown.
        for (let times = 0; text !== reviewed && times < 20; times += 1) text = await read();
        expect(text).to.equal(reviewed);
      });
    }

    it(`name the same controls in every engine: ${name}`, async () => {
      const element = await arrange(room(900));
      expect(controlsIn(element)).to.deep.equal(controlsOf(await kept(name)));
    });
  }
});
