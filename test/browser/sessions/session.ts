import { room } from "../support/map.js";
import { frameOf } from "../support/picture.js";
import { isRefusable, isSilent, mayLoseFocus, perform, type Scene } from "./actions.js";
import { focusedElement } from "./hands.js";
import { faultsOfKnowledge, faultsOfPicture, faultsOfTree, hasTree } from "./invariants.js";
import { Listener } from "./listener.js";
import type { Plan, Step } from "./plan.js";
import type { World } from "./world.js";

/** How long what must be may take, in milliseconds: a busy machine is slow. */
const PATIENCE = 4000;

/** What went wrong in a session. */
export interface Fault {
  /** The number of the step it was found after. */
  readonly at: number;
  readonly text: string;
}

/** Plays a session. @returns what went wrong first; nothing where all is well. */
export async function play(
  plan: Plan,
  world: World,
  patience = PATIENCE,
): Promise<Fault | undefined> {
  world.reset(plan.hasMotion);
  const session = new Session(plan, world, patience);
  try {
    return await session.play();
  } finally {
    session.end();
  }
}

/** As few of the steps as still go wrong. */
export async function shrink(plan: Plan, { at }: Fault, world: World): Promise<readonly Step[]> {
  let steps = plan.steps.slice(0, at + 1);
  for (let size = Math.ceil(steps.length / 2); size > 0; size = Math.floor(size / 2)) {
    for (let from = 0; from < steps.length; ) {
      const fewer = steps.toSpliced(from, size);
      if (await play({ ...plan, steps: fewer }, world, 500)) steps = fewer;
      else from += size;
    }
  }
  return steps;
}

class Session {
  readonly #plan: Plan;
  readonly #scene: Scene;
  readonly #listener = new Listener();
  readonly #patience: number;
  /** Whether the focus is in one of the elements, or owed to it. */
  #isHeld = false;
  /** What had it last. */
  #holder = "";

  constructor(plan: Plan, world: World, patience: number) {
    this.#plan = plan;
    this.#patience = patience;
    const { width, dir, roadmaps, layout, expanded, hasCompany } = plan;
    const places = [room(width, dir), room(width, dir)] as const;
    const map = document.createElement("roadmap-graph");
    Object.assign(map, { data: roadmaps.first, layout, expanded });
    const company = hasCompany
      ? [document.createElement("roadmap-next"), document.createElement("roadmap-faq")]
      : [];
    places[0].append(map, ...company);
    this.#scene = { map, places, roadmaps, world, company };
  }

  end(): void {
    this.#listener.end();
  }

  async play(): Promise<Fault | undefined> {
    const { map } = this.#scene;
    await map.updateComplete;
    this.#listener.look(map);
    const { steps, hasMotion } = this.#plan;
    const first = await this.#check(true);
    if (first) return { at: -1, text: first };
    for (const [at, [name, one, two]] of steps.entries()) {
      const isRefused = steps[at - 1]?.[0] === "refuse" && isRefusable(name);
      this.#listener.isRefusing = isRefused;
      try {
        await perform(name, this.#scene, one, two);
      } catch (error) {
        return { at, text: error instanceof Error ? (error.stack ?? error.message) : `${error}` };
      }
      this.#isHeld ||= this.#hasFocus();
      if (mayLoseFocus(name)) this.#isHeld = false;
      await this.#settle();
      if (isSilent(name)) this.#listener.look(map);
      // What moves overlaps on its way.
      const text = await this.#check(!hasMotion || at === steps.length - 1);
      this.#listener.isRefusing = false;
      if (text) return { at, text };
    }
    return this.#leave();
  }

  /** Takes all away; what is still under way then must not mind. */
  async #leave(): Promise<Fault | undefined> {
    document.body.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    const [text] = this.#faults(false);
    return text === undefined ? undefined : { at: this.#plan.steps.length, text };
  }

  async #settle(): Promise<void> {
    const { map } = this.#scene;
    if (map.isConnected) await map.updateComplete;
    await turn();
    if (map.isConnected) await map.updateComplete;
  }

  /** Waits until all is as it must be; says what is not, where it stays so. */
  async #check(isStill: boolean): Promise<string | undefined> {
    const deadline = performance.now() + this.#patience;
    for (;;) {
      const [fault] = this.#faults(isStill);
      if (!fault) return undefined;
      // What is thrown stays thrown.
      const isOver = performance.now() > deadline || this.#scene.world.complaints.length > 0;
      if (isOver) return fault;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.#settle();
    }
  }

  #faults(isStill: boolean): string[] {
    const { map, world } = this.#scene;
    if (world.complaints.length > 0) return [world.complaints.join("; ")];
    if (!hasTree(map)) return [];
    // What nobody can see is not drawn.
    if (frameOf(map).clientWidth === 0) return faultsOfKnowledge(map, this.#listener);
    const faults = [...faultsOfTree(map, this.#listener), ...this.#faultsOfFocus()];
    return faults.length > 0 || !isStill ? faults : faultsOfPicture(map);
  }

  #faultsOfFocus(): string[] {
    if (this.#hasFocus()) {
      this.#isHeld = true;
      this.#holder = nameOf(focusedElement());
    }
    return this.#isHeld && !this.#hasFocus() ? [`the focus is lost from ${this.#holder}`] : [];
  }

  #hasFocus(): boolean {
    const { map, company } = this.#scene;
    return [map, ...company].some((element) => element === document.activeElement);
  }
}

function nameOf(element: Element | null): string {
  return `${element?.localName}.${element?.className} “${element?.textContent?.trim().slice(0, 30)}”`;
}

/** Lets the browser do what is due. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
