import { wrap } from "../reporters/text/wrap.ts";
import type { Command, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";

const INDENT = "  ";
const TERM = 26;

/** The help of a command on lines of at most so many columns. */
export function help(command: Command, width: number): string {
  const isVouch = command.name === "";
  const name = isVouch ? "vouch" : `vouch ${command.name}`;
  const blocks = [
    [`Usage: ${isVouch ? "vouch [command]" : name} [options] ${command.operands}`],
    wrap(command.about, width),
    ...(isVouch ? [["Commands:", ...COMMANDS.flatMap((each) => commandLines(each, width))]] : []),
    ["Options:", ...command.options.flatMap((option) => optionLines(option, width))],
    ["Examples:", ...command.examples.flatMap(({ line, about }) => exampleLines(line, about))],
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function commandLines(command: Command, width: number): readonly string[] {
  return entry(command.name, command.summary, width);
}

function optionLines({ name, short, value, about }: Option, width: number): readonly string[] {
  const letter = short === null ? "" : `-${short}, `;
  const placeholder = value === null ? "" : ` ${value}`;
  return entry(`${letter}--${name}${placeholder}`, about, width);
}

function exampleLines(line: string, about: string): readonly string[] {
  return [`${INDENT}${line}`, `${INDENT}${INDENT}${about}`];
}

function entry(term: string, about: string, width: number): readonly string[] {
  const inner = Math.max(20, width - INDENT.length - TERM);
  return wrap(about, inner).map(
    (line, index) => INDENT + (index === 0 ? term : "").padEnd(TERM) + line,
  );
}
