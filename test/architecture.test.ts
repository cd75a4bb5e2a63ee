import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The floor of each room, or of each file directly in src/. A room imports only from lower floors. */
const FLOORS: ReadonlyMap<string, number> = new Map([
  ["text", 0],
  ["interval", 0],
  ["schema", 0],
  // JSON with positions: it stands on text, and both ledger and table stand on it.
  ["json", 0.5],
  ["ledger", 1],
  ["quantity", 1],
  ["anchor", 1],
  ["table", 1],
  ["evaluate", 2],
  ["checks", 3],
  ["verify.ts", 4],
  // Reports tell the edits that would put a finding right.
  ["author", 4.5],
  ["reporters", 5],
  ["index.ts", 6],
  ["node", 7],
  ["cli", 8],
  ["tui", 8],
  ["main.ts", 9],
]);

/** The highest floor that is pure: no disk, no clock, no process. */
const PURE = 6;

/** What only the rooms above the pure ones may name. */
const IMPURE =
  /(?<![.\w])(?:process|Buffer|console|require|globalThis|setTimeout|setInterval|fetch)(?=[.([\s;,)])|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/;

/** Source texts by their path from src/. */
type Files = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The path from src/ of a file of ours, else null. */
  readonly file: string | null;
}

function readSource(): Files {
  const folder = fileURLToPath(new URL("../src", import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => /\.(?:ts|tsx|js)$/.test(name))
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
}

/** The text without comments; with `bare`, without what stands between quotation marks as well. */
function code(text: string, bare: boolean): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gm,
    (found) => (/^["']/.test(found) ? (bare ? '""' : found) : " "),
  );
}

function importsOf(from: string, text: string): readonly Import[] {
  const found = code(text, false).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g);
  return Array.from(found, ([, specifier = ""]) => {
    const isOurs = specifier.startsWith(".");
    const file = isOurs ? posix.join(posix.dirname(from), specifier) : null;
    return { from, specifier, file };
  });
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? file;
}

function floorOf(file: string): number {
  return FLOORS.get(roomOf(file)) ?? Number.NaN;
}

/** Every breach of the law of rooms, in words. */
function breaches(files: Files): readonly string[] {
  const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
  return [
    ...[...files.keys()]
      .filter((file) => Number.isNaN(floorOf(file)))
      .map((file) => `${file} stands in no room`),
    ...imports.flatMap(breachOfFloor),
    ...imports.flatMap(breachOfPurity),
    ...[...files]
      .filter(([file, text]) => floorOf(file) <= PURE && IMPURE.test(code(text, true)))
      .map(([file, text]) => `${file} names ${IMPURE.exec(code(text, true))?.[0]}`),
    ...cycles(imports),
  ];
}

function breachOfFloor({ from, file, specifier }: Import): readonly string[] {
  if (file === null) return [];
  if (file === "../package.json") return roomOf(from) === "cli" ? [] : [`${from} reads ${file}`];
  if (file.startsWith("..")) return [`${from} imports ${specifier} from outside src/`];
  if (roomOf(from) === roomOf(file) || floorOf(file) < floorOf(from)) return [];
  return [`${from} imports ${file} from floor ${floorOf(file)}`];
}

function breachOfPurity({ from, file, specifier }: Import): readonly string[] {
  return file === null && floorOf(from) <= PURE && isBuiltin(specifier)
    ? [`${from} imports ${specifier}`]
    : [];
}

function cycles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, file } of imports) {
    const known = targets.get(from) ?? new Set();
    if (file !== null) known.add(file);
    targets.set(from, known);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start !== -1) found.push([...trail.slice(start), file].join(" → "));
    if (start !== -1 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

/** The files and packages that a file loads before anything runs: by static imports, not of types alone. */
function reachable(files: Files, start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    const text = code(files.get(file) ?? "", false).replace(
      /\b(?:import|export) type\b[^;]*;/g,
      "",
    );
    const loaded = text.replace(/\bimport\s*\([^)]*\)/g, "");
    for (const each of importsOf(file, loaded)) reached.add(each.file ?? each.specifier);
  }
  return [...reached];
}

describe("the law of rooms", () => {
  const source = readSource();

  it("reads the imports of all rooms", () => {
    expect(source.size).toBeGreaterThan(100);
    expect([...source.keys()].map(roomOf)).toEqual(
      expect.arrayContaining(["interval", "evaluate", "verify.ts", "node", "main.ts"]),
    );
    expect(importsOf("verify.ts", source.get("verify.ts") ?? "").length).toBeGreaterThan(3);
  });

  it("is kept", () => {
    expect(breaches(source)).toEqual([]);
  });

  it.each([
    ["check", "cli/run-cases.ts", "verify.ts"],
    ["init", "cli/run-init.ts", "author/init-ledger.ts"],
  ])("keeps Ink and React out of what `vouch %s` loads", (_command, start, needed) => {
    const reached = reachable(source, start);
    expect(reached).toContain(needed);
    expect(reached.filter((name) => /^(?:ink|react|tui\/)/.test(name))).toEqual([]);
  });

  it("keeps Ink out of what the first line of the screen needs", () => {
    expect(reachable(source, "tui/run-tui.tsx")).not.toContain("ink");
  });

  it.each([
    ["interval/planted.ts", 'import type { Case } from "../ledger/case.ts";', "from floor 1"],
    ["anchor/planted.ts", 'export { x } from "../quantity/unit.ts";', "from floor 1"],
    ["cli/planted.ts", 'await import("../tui/run-tui.tsx");', "from floor 8"],
    ["tui/planted.ts", 'import { runCli } from "../cli/run-cli.ts";', "from floor 8"],
    ["text/planted.ts", 'import { readFileSync } from "node:fs";', "imports node:fs"],
    ["checks/planted.ts", 'import "path";', "imports path"],
    ["reporters/planted.ts", "export const x = process.env;", "names process"],
    ["evaluate/planted.ts", "const x = Buffer.from([]);", "names Buffer"],
    ["evaluate/planted.ts", "const x = new Date();", "names new Date()"],
    ["node/planted.ts", 'import x from "../../test/x.ts";', "outside src/"],
    ["helpers/planted.ts", "export const x = 1;", "stands in no room"],
  ])("notices a breach planted in %s: %s", (file, text, told) => {
    const planted = breaches(new Map([...source, [file, text]]));
    expect(
      planted.filter((breach) => breach.startsWith(file) && breach.includes(told)),
    ).toHaveLength(1);
  });

  it("notices a planted cycle of files", () => {
    const planted = new Map([
      ["text/a.ts", 'import { b } from "./b.ts";'],
      ["text/b.ts", 'import type { c } from "./c.ts";'],
      ["text/c.ts", 'export * from "./a.ts";'],
    ]);
    expect(breaches(planted)).toEqual(["text/a.ts → text/b.ts → text/c.ts → text/a.ts"]);
  });

  it("takes words in comments and texts for no breach", () => {
    const planted = new Map([
      ["text/a.ts", '/** Not process.env. */\nexport const x = "process.env"; // Buffer.from(x)'],
    ]);
    expect(breaches(planted)).toEqual([]);
  });
});
