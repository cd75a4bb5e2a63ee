import type * as Start from "../src/cli/start.ts";

/** The module of the command line that the others hang on, and the script that holds it with all that a check needs. */
export const COMMAND = "command.cjs";
/** The script of what only the other commands need. */
export const OTHERS = "others.cjs";

/** Modules as a script that gives them by name, each as a function, so that they are taken as they are read. */
export function asScript(modules: ReadonlyMap<string, string>): string {
  const parts = [...modules].map(
    ([name, code]) => `${JSON.stringify(name)}: function (exports, require) {${code}\n}`,
  );
  return `({${parts.join(",\n")}})`;
}

/** Where what V8 made of a script when it was built is kept. */
export function codeCacheOf(script: string): string {
  return `${script.replace(/\.cjs$/, "")}.cache`;
}

export interface CommandScripts {
  readonly start: (typeof Start)["start"];
  /** Runs a module that was not asked for yet. */
  readonly load: (module: string) => void;
  /** What V8 has compiled by now of a script, as bytes that the next process can take. */
  readonly codeCache: (script: string) => Uint8Array;
}

type Exports = Record<string, unknown>;
type Modules = Record<string, (exports: Exports, require: (id: string) => unknown) => void>;

/**
 * The command line in two scripts. Most of the time that a short run takes would go into compiling them;
 * the code caches hold what was compiled, as far as the run that made them got. V8 refuses a cache that
 * another version made, and then compiles as usual.
 *
 * The modules of Node are asked for by name: an import asks for all that they export, such as streams for files.
 */
export function openCommandScripts(folder: string): CommandScripts {
  const { join } = process.getBuiltinModule("node:path");
  const scripts = new Map<string, ReturnType<typeof openScript>>();
  const loaded = new Map<string, Exports>();
  const scriptOf = (name: string): ReturnType<typeof openScript> => {
    const script = scripts.get(name) ?? openScript(join(folder, name));
    scripts.set(name, script);
    return script;
  };
  const load = (name: string): Exports => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Exports = {};
    loaded.set(name, exports);
    const run = scriptOf(COMMAND).modules[name] ?? scriptOf(name).modules[name];
    run?.(exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : builtin(id)));
    return exports;
  };
  const { start }: Partial<typeof Start> = load(COMMAND);
  if (start === undefined) throw new Error(`${folder} is not a build of vouch`);
  const codeCache = (name: string) => scriptOf(name).script.createCachedData();
  return { start, load, codeCache };
}

function builtin(id: string): unknown {
  return process.getBuiltinModule(id);
}

function openScript(filename: string) {
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const { Script } = process.getBuiltinModule("node:vm");
  const cachedData = readIfThere(codeCacheOf(filename));
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const modules: Modules = script.runInThisContext();
  return { script, modules };
}

function readIfThere(path: string): Buffer | null {
  try {
    return process.getBuiltinModule("node:fs").readFileSync(path);
  } catch {
    return null;
  }
}
