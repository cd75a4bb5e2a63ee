import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { removeFolder, scratchFolder } from "../node/scratch.ts";

const VOUCH = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

const ARTICLE = `Sales came to 46.8 million euros in May and to 44.9 million euros in June, a 41% decline.
The firm has 312 shops and 4,120 workers. It opened 14 shops and closed 9 others this year.
`;

/** A command that writes, and what must have been done before in the folder in which it runs. */
interface Writing {
  readonly words: readonly string[];
  readonly before: (root: string) => void;
}

const SUM = ["--derivation", "percent_change", "--from", "sales,sales_june"] as const;
const CASE = "claims/draft";

/** All commands that write files, each on a folder in which it has something to write. */
const WRITINGS: readonly Writing[] = [
  { words: ["init", "other.md"], before: () => undefined },
  { words: ["add", "312 shops and", "--id", "all_shops"], before: () => undefined },
  {
    words: ["add", "4,120 workers", "--id", "all_workers", "--into", `${CASE}/ledger.json`],
    before: () => undefined,
  },
  {
    words: ["add", "sales", "--evidence", `${CASE}/sales.csv:May:amount`],
    before: () => undefined,
  },
  { words: ["fix"], before: (root) => edit(root, `${CASE}/ledger.json`, '"sales"', '"sale"', 1) },
  { words: ["fix", "--take", "sales_fall_percent/percent_change"], before: () => undefined },
  {
    words: ["rebase"],
    before: (root) => edit(root, "draft.md", "46.8 million", "46.8\nmillion"),
  },
  {
    words: ["rebase", "--take", "sales"],
    before: (root) => edit(root, "draft.md", "46.8 million", "46.9 million"),
  },
  {
    words: ["accept", "sales_fall_percent", "--by", "A. Editor", "--reason", "So printed."],
    before: () => undefined,
  },
  {
    words: ["fmt"],
    before: (root) => edit(root, `${CASE}/ledger.json`, '"version": 1', '"version":    1'),
  },
];

/** Takes the n-th occurrence from the end, so that an input is met and not an id. */
function edit(root: string, path: string, from: string, to: string, fromEnd = 0): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  const at = fromEnd > 0 ? text.lastIndexOf(from) : text.indexOf(from);
  if (at === -1) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(file, text.slice(0, at) + to + text.slice(at + from.length));
}

/** Starts vouch in a folder. */
export function start(root: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [VOUCH, ...words], { cwd: root, stdio: "ignore" });
}

export async function finished(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  await once(child, "close");
  return child.exitCode;
}

/** A folder with a draft, its case, and a table. */
export async function projectFolder(): Promise<string> {
  const root = scratchFolder({
    "vouch.json": "{}\n",
    "draft.md": ARTICLE,
    "other.md": ARTICLE,
  });
  await finished(start(root, ["init", "draft.md"]));
  writeFileSync(join(root, CASE, "sales.csv"), "month,amount\nMay,46812000\nJune,44907000\n");
  const code = await finished(start(root, ["add", "sales_fall_percent", ...SUM]));
  if (code !== 0) throw new Error(`the project could not be made: ${code}`);
  return root;
}

/** What the files of a folder hold, by path; those that vouch writes beside its own are told as hidden. */
export function filesOf(root: string): {
  readonly texts: ReadonlyMap<string, string>;
  readonly hidden: readonly string[];
} {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  const hidden = paths.filter((path) => /(?:^|[/\\])\.vouch-/.test(path));
  const told = paths.filter((path) => !hidden.includes(path));
  return {
    texts: new Map(told.map((path) => [path, readFileSync(join(root, path), "utf8")])),
    hidden,
  };
}

/** What came of one command that was killed. */
export interface Killed {
  readonly words: readonly string[];
  /** Files that hold neither what they held nor what they were to hold. */
  readonly broken: readonly string[];
  /** What is left of its locks and copies once another command has written. */
  readonly left: readonly string[];
  /** Whether the command had come as far as its lock. */
  readonly wasWriting: boolean;
}

/** Kills each of the commands in turn, at random moments, so many times in all. */
export async function killAtRandom(kills: number): Promise<readonly Killed[]> {
  const project = await projectFolder();
  const outcomes: Killed[] = [];
  try {
    const known = new Map<Writing, Known>();
    for (let run = 0; run < kills; run += 1) {
      const writing = WRITINGS[run % WRITINGS.length];
      if (writing === undefined) continue;
      const expected = known.get(writing) ?? (await uninterrupted(project, writing));
      known.set(writing, expected);
      outcomes.push(await killedOnce(project, writing, expected, run));
    }
  } finally {
    removeFolder(project);
  }
  return outcomes;
}

interface Known {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** How long it takes, in milliseconds. */
  readonly time: number;
}

async function uninterrupted(project: string, { words, before }: Writing): Promise<Known> {
  const root = copyOf(project, before);
  try {
    const texts = filesOf(root).texts;
    const from = performance.now();
    await finished(start(root, words));
    const time = performance.now() - from;
    const after = filesOf(root).texts;
    if (sameTexts(texts, after)) throw new Error(`vouch ${words.join(" ")} writes nothing`);
    return { before: texts, after, time };
  } finally {
    removeFolder(root);
  }
}

function copyOf(project: string, before: Writing["before"]): string {
  const root = scratchFolder();
  cpSync(project, root, { recursive: true });
  before(root);
  return root;
}

function sameTexts(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

/** One in two is killed while it has its lock, the others at any time of their lives. */
async function killedOnce(
  project: string,
  { words, before }: Writing,
  known: Known,
  run: number,
): Promise<Killed> {
  const root = copyOf(project, before);
  try {
    const child = start(root, words);
    const ended = finished(child);
    const wasWriting = Math.floor(run / WRITINGS.length) % 2 === 0;
    if (wasWriting) await lockSeen(root, child);
    await sleep(Math.random() * (wasWriting ? 8 : known.time));
    child.kill("SIGKILL");
    await ended;
    const { texts, hidden } = filesOf(root);
    const paths = new Set([...texts.keys(), ...known.before.keys()]);
    const broken = [...paths].filter(
      (path) => ![known.before.get(path), known.after.get(path)].includes(texts.get(path)),
    );
    // The next command that writes there clears away what is left.
    edit(root, `${CASE}/ledger.json`, '"version"', ' "version"');
    await finished(start(root, words[0] === "init" ? words : ["fmt"]));
    const left = filesOf(root).hidden;
    return { words, broken, left, wasWriting: wasWriting && hidden.length > 0 };
  } finally {
    removeFolder(root);
  }
}

/** Waits until the command has its lock, or has ended. */
async function lockSeen(root: string, child: ChildProcess): Promise<void> {
  const folders = [join(root, CASE), join(root, "claims/other")];
  while (child.exitCode === null) {
    const isLocked = folders.some(
      (folder) =>
        existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(".vouch-")),
    );
    if (isLocked) return;
    await sleep(1);
  }
}
