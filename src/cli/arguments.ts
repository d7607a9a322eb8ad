import { parseArgs } from "node:util";
import { CliError } from "./cli-error.js";
import { didYouMean } from "./did-you-mean.js";
import type { Option, Usage } from "./usage.js";

/** What was typed after the name of a command. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, string>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, string>) {
    this.operands = operands;
    this.#values = values;
  }

  /** Whether a switch is there. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  value(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** A value out of the choice that its option has. */
  choice<T extends string>(name: string, choice: readonly T[]): T | undefined {
    const value = this.#values.get(name);
    return choice.find((each) => each === value);
  }
}

/**
 * Reads what was typed after the name of a command.
 *
 * @throws {CliError} where it is not what the command takes.
 */
export function readArguments(args: readonly string[], usage: Usage): Arguments {
  const { options } = usage;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, usage);
    values.set(token.name, checkedValue(token, option));
  }
  checkCount(operands.length, usage);
  return new Arguments(operands, values);
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkedValue({ rawName, value, inlineValue }: OptionToken, option: Option): string {
  if (!option.value) {
    if (value === undefined) return "";
    throw new CliError(`${rawName} takes no value: leave “=${value}” out.`);
  }
  // Another option after this one is more likely than a value that begins with a dash.
  const isForgotten = !inlineValue && value?.startsWith("-") && value !== "-";
  if (!value || isForgotten) {
    throw new CliError(`${rawName} needs a value: write ${rawName} ${option.value}.`);
  }
  if (option.choice && !option.choice.includes(value)) {
    throw new CliError(`${rawName} cannot be “${value}”. ${didYouMean(value, option.choice)}`);
  }
  return value;
}

function unknownOption(rawName: string, { name, options }: Usage): CliError {
  const typed = rawName.replace(/^-+/, "");
  const names = [...Object.keys(options), "help"];
  return new CliError(`${name} has no option ${rawName}. ${didYouMean(typed, names, "--")}`);
}

function checkCount(given: number, { name, operands, count }: Usage): void {
  if (given >= count.min && given <= count.max) return;
  const what = given < count.min ? "needs more" : "takes no more";
  throw new CliError(`${name} ${what} than was given: write roadmap-graph ${name} ${operands}.`);
}
