import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  build,
  type InputOptions,
  type OutputAsset,
  type OutputChunk,
  type Plugin,
} from "rolldown";
import { asScript, COMMAND, OTHERS } from "./command-script.ts";
import { quickText } from "./quick-text.ts";
import { runQuietly, runTool } from "./run-tool.ts";
import { staticClosure } from "./static-closure.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCE = join(ROOT, "src");
const BUILD = join(ROOT, "dist");
/** All is built here, and takes the place of the last build when it is whole. */
const TARGET = mkdtempSync(join(ROOT, "dist-"));

/** The file that the command begins with. */
const MAIN = "main.cjs";

/** The oldest node that runs what is built, as `engines` in package.json says. */
const OLDEST_NODE = "node22.12";

const SHARED: InputOptions = {
  platform: "node",
  // Ink asks for it only when it is debugged.
  external: ["react-devtools-core"],
  transform: {
    target: OLDEST_NODE,
    // Without a fetch, the layout engine takes the bytes that it has; with one, Node loads all of its network first.
    define: { "process.env.NODE_ENV": '"production"', fetch: "undefined" },
  },
  logLevel: "warn",
};

/** What stands elsewhere once it is built: the command line, a script of its own, and the program of the far desk. */
const OPEN_BUILT = inPlaceOf({
  "./cli/load-start.ts": "load-start.ts",
  "./desk-process-file.ts": "desk-process-file.ts",
});

const GLOBAL_PROCESS = inPlaceOf({ "node:process": "global-process.ts" });

/** Takes files of this folder for what is imported. */
function inPlaceOf(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: "in place of what is imported",
    resolveId: (id) => {
      const file = files[id];
      return file === undefined ? undefined : join(ROOT, "build", file);
    },
  };
}

/** What the first file of the command loads when it knows that it is needed, and the program of the far desk. */
const SCREENS: Readonly<Record<string, string>> = {
  "run-tui": join(SOURCE, "tui", "run-tui.tsx"),
  "run-walk": join(SOURCE, "tui", "init", "run-walk.tsx"),
  "run-addition": join(SOURCE, "tui", "add", "run-addition.tsx"),
  "desk-process": join(SOURCE, "tui", "desk", "desk-process.ts"),
};

/** The screens. All is minified, and React is its production self: the terminal interface starts in half the time. */
async function buildScreens(): Promise<void> {
  const { output } = await build({
    ...SHARED,
    input: SCREENS,
    plugins: [OPEN_BUILT, quickText(join(SOURCE, "tui", "text"))],
    output: { dir: TARGET, format: "esm", minify: true, chunkFileNames: "[name]-[hash].js" },
  });
  writeInAscii(output);
}

const OPEN_SCREENS: Plugin = {
  name: "open the screens that are built beside it",
  resolveId: (id, importer) => {
    const path = importer === undefined ? id : join(dirname(importer), id);
    const screen = Object.keys(SCREENS).find((name) => SCREENS[name] === path);
    return screen === undefined ? undefined : { id: `./${screen}.js`, external: true };
  },
};

/** The command: a small file in the older form of modules, with which node begins sooner. */
async function buildCommand(): Promise<void> {
  const { output } = await build({
    ...SHARED,
    input: { main: join(SOURCE, "main.ts") },
    plugins: [OPEN_BUILT, OPEN_SCREENS],
    output: { dir: TARGET, format: "cjs", minify: true, entryFileNames: MAIN },
  });
  writeInAscii(output);
}

function writeInAscii(output: readonly (OutputChunk | OutputAsset)[]): void {
  for (const chunk of output)
    if (chunk.type === "chunk") writeFileSync(join(TARGET, chunk.fileName), inAscii(chunk.code));
}

/**
 * The command line as two scripts, with what V8 makes of them beside: one for a check, which most runs are, and one for
 * what only other commands need. Within a script all modules of a part stand in one scope, and a part is run when it is
 * asked for: what begins reads the words, and the rest is needed only where they ask for a check.
 */
async function buildCommandLine(): Promise<boolean> {
  const start = staticClosure(join(SOURCE, "cli", "start.ts"));
  const check = staticClosure(join(SOURCE, "cli", "run-check.ts"));
  const { output } = await build({
    ...SHARED,
    input: { start: join(SOURCE, "cli", "start.ts") },
    plugins: [GLOBAL_PROCESS, start.plugin, check.plugin],
    output: {
      dir: TARGET,
      entryFileNames: COMMAND,
      chunkFileNames: "[name].cjs",
      format: "cjs",
      minify: true,
      codeSplitting: {
        groups: [
          { name: "start", test: start.has, priority: 3 },
          { name: "check", test: check.has, priority: 2 },
          { name: basename(OTHERS, ".cjs"), priority: 1 },
        ],
      },
    },
  });
  const chunks = output.flatMap((each) => (each.type === "chunk" ? each : []));
  for (const { fileName } of chunks) rmSync(join(TARGET, fileName));
  for (const [script, parts] of Map.groupBy(chunks, ({ fileName }) =>
    fileName === OTHERS ? OTHERS : COMMAND,
  )) {
    const modules = new Map(parts.map(({ fileName, code }) => [fileName, inAscii(code)]));
    writeFileSync(join(TARGET, script), asScript(modules));
  }
  return runQuietly("build/write-code-cache.ts", [TARGET], ROOT);
}

/**
 * The same code with every character beyond ASCII escaped, as texts and regular expressions take it:
 * node reads a file of ASCII several times faster, and keeps it in half the memory.
 */
function inAscii(code: string): string {
  if (/\braw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error("write \\u escapes in String.raw: the build is all ASCII");
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The library: one file that a person can read. */
async function buildLibrary(): Promise<void> {
  await build({
    input: { index: join(SOURCE, "index.ts") },
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    transform: { target: OLDEST_NODE },
    output: { dir: TARGET, format: "esm" },
    logLevel: "warn",
  });
}

/** The library's types, file by file; the hand-written ones of the validators are copied. */
function buildTypes(): boolean {
  const types = join(TARGET, "types");
  const passed = runTool("tsc", ["--project", "build/declarations.json", "--outDir", types], ROOT);
  const schema = join(SOURCE, "schema");
  const declarations = readdirSync(schema).filter((name) => name.endsWith(".d.ts"));
  mkdirSync(join(types, "schema"), { recursive: true });
  for (const name of declarations) copyFileSync(join(schema, name), join(types, "schema", name));
  return passed;
}

/** Whether all of it could be built. */
async function buildAll(): Promise<boolean> {
  await buildScreens();
  await buildCommand();
  if (!(await buildCommandLine())) return false;
  await buildLibrary();
  chmodSync(join(TARGET, MAIN), 0o755);
  return buildTypes();
}

function putInPlace(): void {
  const last = `${TARGET}-last`;
  if (existsSync(BUILD)) renameSync(BUILD, last);
  renameSync(TARGET, BUILD);
  rmSync(last, { recursive: true, force: true });
}

try {
  chmodSync(TARGET, 0o755);
  if (await buildAll()) putInPlace();
  else process.exitCode = 1;
} finally {
  rmSync(TARGET, { recursive: true, force: true });
}
