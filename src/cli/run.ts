import { readArguments } from "./arguments.js";
import { CliError, EXIT } from "./cli-error.js";
import type { Command } from "./command.js";
import { importCommand } from "./commands/import.js";
import { initCommand } from "./commands/init.js";
import { previewCommand } from "./commands/preview.js";
import { renderCommand } from "./commands/render.js";
import { validateCommand } from "./commands/validate.js";
import { didYouMean } from "./did-you-mean.js";
import { commandHelp, generalHelp } from "./help.js";
import type { Io } from "./io.js";
import { packageVersion } from "./package-version.js";
import { printable } from "./printable.js";

const COMMANDS: readonly Command[] = [
  validateCommand,
  importCommand,
  renderCommand,
  initCommand,
  previewCommand,
];

/**
 * Does what was typed after `roadmap-graph`.
 *
 * @param argv without the names of Node and of the script.
 * @returns the exit code; see {@link EXIT}. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const isExpected = error instanceof CliError;
    const message = error instanceof Error ? error.message : String(error);
    const sentence = isExpected
      ? message
      : `This should not happen, please report it with what you typed: ${message}`;
    io.stderr.write(`roadmap-graph: ${printable(sentence)}\n`);
    return isExpected ? error.exitCode : EXIT.unusable;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-v") {
    io.stdout.write(`${await packageVersion()}\n`);
    return EXIT.fine;
  }
  if (first === "--help" || first === "-h" || first === "help") return help(rest[0], io);
  if (first === undefined) {
    io.stderr.write(generalHelp(COMMANDS));
    return EXIT.unusable;
  }
  const command = commandNamed(first);
  if (isHelpWanted(rest)) return help(first, io);
  return command.run(readArguments(rest, command), io);
}

function help(name: string | undefined, io: Io): number {
  io.stdout.write(name === undefined ? generalHelp(COMMANDS) : commandHelp(commandNamed(name)));
  return EXIT.fine;
}

/** After `--` there are file names only, whatever they look like. */
function isHelpWanted(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const names = COMMANDS.map((each) => each.name);
  const what = name.startsWith("-") ? "option" : "command";
  throw new CliError(`There is no ${what} ${name}. ${didYouMean(name.replace(/^-+/, ""), names)}`);
}
