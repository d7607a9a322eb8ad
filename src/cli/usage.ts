/** An option of a command: a switch, unless it takes a value. */
export interface Option {
  readonly about: string;
  /** What its value is called in the help: `FILE`. */
  readonly value?: string;
  /** What its value may be, where there is a choice. */
  readonly choice?: readonly string[];
}

/** What may be typed after the name of a command. */
export interface Usage {
  readonly name: string;
  /** What follows the name: `FILE…`. */
  readonly operands: string;
  /** How many of them there may be. */
  readonly count: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, Option>>;
}
