import { executeServerCommand } from "@web/test-runner-commands";

/** What a test that counts its cases has to tell. */
interface Figure {
  readonly name: string;
  readonly cases: number;
  /** How many went wrong, where a test goes on after one. */
  readonly faults?: number;
}

const [, version] = /(?:Chrome|Firefox|Version)\/([\d.]+)/.exec(navigator.userAgent) ?? [];

/** Keeps a figure, with this engine and its version, where the page of figures is made from. */
export async function keepFigure(figure: Figure): Promise<void> {
  await executeServerCommand("keep-figure", { ...figure, version });
}
