import type { Command } from "./command.js";

/** The help of the whole. */
export function generalHelp(commands: readonly Command[]): string {
  const uses = commands.map(({ name, operands, about }) => [`${name} ${operands}`, about] as const);
  return [
    "Learning roadmaps: check them, make them of what there is, show them.",
    "",
    "Usage: roadmap-graph COMMAND",
    "",
    ...columns(uses),
    "",
    "  roadmap-graph COMMAND --help   says more about one of them.",
    "  roadmap-graph --version        says which version this is.",
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp({ name, operands, about, options, notes }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { value, about }]) => [`--${option}${value ? ` ${value}` : ""}`, about] as const,
  );
  return [
    about,
    "",
    `Usage: roadmap-graph ${name} ${operands}${rows.length > 0 ? " [OPTIONS]" : ""}`,
    "",
    ...columns([...rows, ["--help", "shows this"]]),
    "",
    ...notes.flatMap((note) => [...wrapped(note, WIDTH), ""]),
  ].join("\n");
}

/** Lines are not longer than this, so that they stand well in a small terminal. */
const WIDTH = 88;

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length)) + 5;
  return rows.flatMap(([first, second]) =>
    wrapped(second, WIDTH - width).map(
      (line, at) => `${at === 0 ? `  ${first}`.padEnd(width) : " ".repeat(width)}${line}`,
    ),
  );
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + 1 + word.length <= width;
    if (isRoom) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
