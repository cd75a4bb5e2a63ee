import { spawn } from "node:child_process";
import { basename } from "node:path";
import process from "node:process";
import type { Environment } from "../look-of.ts";

/** A file to be opened, absolute, at a line and column from 1. */
export interface OpenedAt {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Editors that take a place behind the name of the file; all others know +LINE. */
const WITH_COLONS: ReadonlySet<string> = new Set(["hx", "helix", "zed", "subl"]);
const LIKE_CODE: ReadonlySet<string> = new Set(["code", "code-insiders", "codium", "cursor"]);

/** The words that start a person's editor ($VISUAL, else $EDITOR, else vi) at a place. */
export function editorCommand(environment: Environment, at: OpenedAt): readonly string[] {
  const { path, line, column } = at;
  const named = [environment.VISUAL, environment.EDITOR].find((one) => one?.trim());
  const words = wordsOf(named ?? "vi");
  const editor = basename(words[0] ?? "");
  if (LIKE_CODE.has(editor)) return [...words, "--goto", `${path}:${line}:${column}`, "--wait"];
  if (WITH_COLONS.has(editor)) return [...words, `${path}:${line}:${column}`];
  if (editor === "vim" || editor === "nvim")
    return [...words, `+call cursor(${line},${column})`, path];
  return [...words, `+${line}`, path];
}

/** The words of a command, as far as spaces and quotation marks part them. */
function wordsOf(command: string): readonly string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

/** Runs an editor on this terminal until it ends; gives why it could not, or null. */
export function runEditor([program = "", ...words]: readonly string[]): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  // ^C goes to the whole group, and is meant for the editor.
  process.on("SIGINT", ignore);
  const ended = (wrong: string | null): void => {
    process.off("SIGINT", ignore);
    resolve(wrong);
  };
  const child = spawn(program, words, { stdio: "inherit" });
  child.on("error", () => ended(`${program} could not be started; set EDITOR to your editor`));
  child.on("close", (code) =>
    ended(code === 0 || code === null ? null : `${program} ended with status ${code}`),
  );
  return promise;
}

function ignore(): void {}
