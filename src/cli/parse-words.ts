import { nearestName } from "../text/nearest-name.ts";
import type { Asked, Command, Option } from "./command.ts";
import { vouchCommand } from "./commands/vouch.ts";
import { COMMANDS } from "./commands.ts";

/** What the words of a command line come to. */
export type Parsed =
  | { readonly kind: "run"; readonly asked: Asked }
  | { readonly kind: "help"; readonly command: Command }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly command: Command; readonly message: string };

/** Reads the words behind `vouch`: a command first, if any; then options and paths, in any order. */
export function parseWords(words: readonly string[]): Parsed {
  const named = COMMANDS.find((command) => command.name === words[0]);
  const command = named ?? vouchCommand;
  const rest = named === undefined ? words : words.slice(1);
  const paths: string[] = [];
  const options = new Map<string, string>();
  const repeated = new Map<string, readonly string[]>();
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    if (word === "--") {
      paths.push(...rest.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      paths.push(word);
      continue;
    }
    const read = readOption(word, rest[at + 1], command);
    if (read.kind === "wrong") return { kind: "wrong", command, message: read.message };
    const { name } = read.option;
    options.set(name, read.value);
    repeated.set(name, [...(repeated.get(name) ?? []), read.value]);
    if (read.tookNext) at += 1;
  }
  if (options.has("help")) return { kind: "help", command };
  if (options.has("version")) return { kind: "version" };
  return {
    kind: "run",
    asked: { command, paths, options, repeated, commandNames: COMMANDS.map(({ name }) => name) },
  };
}

type ReadOption =
  | {
      readonly kind: "option";
      readonly option: Option;
      readonly value: string;
      readonly tookNext: boolean;
    }
  | { readonly kind: "wrong"; readonly message: string };

function readOption(word: string, next: string | undefined, command: Command): ReadOption {
  const equals = word.indexOf("=");
  const written = equals === -1 ? word : word.slice(0, equals);
  const joined = equals === -1 ? null : word.slice(equals + 1);
  const option = command.options.find((each) => names(each).includes(written));
  if (option === undefined) return wrong(unknownOption(written, command));
  if (option.value === null) {
    if (joined !== null) return wrong(`${written} takes no value.`);
    return { kind: "option", option, value: "", tookNext: false };
  }
  const value = joined ?? next;
  if (value === undefined || value === "" || (joined === null && value.startsWith("--")))
    return wrong(`${written} needs a value: ${written} ${choicesOf(option)}.`);
  if (option.choices !== null && !option.choices.includes(value))
    return wrong(unknownValue(written, value, option.choices));
  return { kind: "option", option, value, tookNext: joined === null };
}

function unknownOption(written: string, command: Command): string {
  const known = command.options.flatMap(names);
  const close = nearestName(written, known);
  const owner = command.name === "" ? "vouch" : `vouch ${command.name}`;
  const question = close === null ? "" : ` Did you mean ${close}?`;
  return `${owner} has no option ${written}.${question}`;
}

function unknownValue(written: string, value: string, choices: readonly string[]): string {
  const close = nearestName(value, choices);
  const question = close === null ? "" : ` Did you mean ${close}?`;
  return `${written} is ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}, not “${value}”.${question}`;
}

function choicesOf(option: Option): string {
  const { choices, value } = option;
  return choices !== null && choices.length < 5 ? choices.join("|") : (value ?? "");
}

function names({ name, short }: Option): readonly string[] {
  return short === null ? [`--${name}`] : [`--${name}`, `-${short}`];
}

function wrong(message: string): ReadOption {
  return { kind: "wrong", message };
}
