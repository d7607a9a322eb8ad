import { executeServerCommand } from "@web/test-runner-commands";

/** What a test that counts its cases has to tell. */
interface Figure {
  readonly name: string;
  readonly cases: number;
  readonly faults: number;
}

/** Keeps a figure, with the name of this engine, where the page of figures is made from. */
export async function keepFigure(figure: Figure): Promise<void> {
  await executeServerCommand("keep-figure", figure);
}
