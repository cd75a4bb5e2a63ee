import type * as Start from "../src/cli/start.ts";

// Importing these would take longer: an import asks a module for all that it exports, such as streams for files.
const { readFileSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { join } = process.getBuiltinModule("node:path");
const { Script } = process.getBuiltinModule("node:vm");

/** The script of the whole command line, and what V8 made of it when it was built, both in `dist/`. */
export const COMMAND = "command.cjs";
export const CODE_CACHE = "command.cache";

/** The script as it is written: the function of a module, so that it is taken as it is read. */
export function inFunction(code: string): string {
  return `(function (exports, require) {${code}\n})`;
}

export interface CommandScript {
  readonly start: (typeof Start)["start"];
  /** What V8 has compiled by now, as bytes that the next process can take. */
  readonly codeCache: () => Uint8Array;
}

/**
 * The command line in one script. Most of the time that a short run takes would go into compiling it;
 * the code cache holds what was compiled, as far as the run that made it got. V8 refuses a cache that
 * another version made, and then compiles as usual.
 */
export function openCommandScript(folder: string): CommandScript {
  const filename = join(folder, COMMAND);
  const code = readFileSync(filename, "latin1");
  const cachedData = readIfThere(join(folder, CODE_CACHE));
  const script = new Script(code, {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const exports: Partial<typeof Start> = {};
  script.runInThisContext()(exports, createRequire(filename));
  const { start } = exports;
  if (start === undefined) throw new Error(`${filename} is not the command line of vouch`);
  return { start, codeCache: () => script.createCachedData() };
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
