import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CODES } from "../../src/checks/all-checks.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { COMMAND } from "./project.ts";

/** How long it goes on; the issue asks for ten minutes. */
const MINUTES = Number(process.env.VOUCH_FUZZ_MINUTES ?? "10");
/** In kilobytes, of a process: what is read has at most some hundred kilobytes. */
const MOST_MEMORY = 700_000;
const LONGEST_RUN = 60_000;

const SECRET = "SECRET-4711-OUTSIDE";
const STEERS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "::error::x",
      "##[command]x",
      "%0A::x",
      "\u001b[2J",
      "\u009b31m",
      "\u202e",
      "\ud800",
      "\u0000",
      "\uffff",
      "<!--",
      "]]>",
      "[a](1)",
      "__proto__",
      "constructor",
      "../".repeat(9),
    ),
  },
);

const id = fc.constantFrom(
  "men",
  "women",
  "people",
  "share",
  "day",
  "said",
  "__proto__",
  "constructor",
  "x",
);
const figure = fc.oneof(
  fc.constantFrom(
    "12 men",
    "33 women",
    "45 people",
    "27%",
    "46.8 million",
    "about 4,700",
    "May 3",
    "2025-12-11",
    "half",
    "10^999",
    "1e308",
    "0",
    "-0",
    "1/0",
  ),
  fc.nat(10_000_000).map((number) => number.toLocaleString("en")),
  hostileText,
);
const path = fc.oneof(
  fc.constantFrom(
    "article.md",
    "data.csv",
    "more/data.json",
    "link.md",
    "pipe",
    "folder",
    "../b/article.md",
  ),
  fc.constantFrom(
    "../../secret.txt",
    "../../../secret.txt",
    "/etc/passwd",
    "up/secret.txt",
    "C:\\x",
    "\\\\h\\s",
  ),
  hostileText,
);
const cell = fc.oneof(
  fc.record({ row: fc.oneof(id, fc.nat(5)), column: fc.oneof(id, fc.nat(5)) }),
  fc.record({ pointer: fc.constantFrom("", "/men", "/0", "/__proto__", "/a/b/c", "~") }),
);
const span = fc.record(
  {
    source: fc.constantFrom("article", "data", "tree", "nothing", "__proto__"),
    exact: figure,
    head: hostileText,
    tail: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    start: fc.integer({ min: -5, max: 200 }),
    end: fc.integer({ min: -5, max: 200 }),
  },
  { requiredKeys: ["source", "exact"] },
);
const formula = fc.oneof(
  fc.constantFrom(
    "men + women",
    "men / 0",
    "((((men",
    "men ^ 99999",
    "-".repeat(500),
    "men".repeat(200),
  ),
  fc
    .array(
      fc.constantFrom("men", "women", "x", "+", "-", "*", "/", "(", ")", "2", "^", "min", ","),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(" ")),
);
const rule = fc.oneof(
  fc.record({
    relation: fc.constantFrom("sum", "same", "average", "product"),
    of: fc.array(id, { maxLength: 6 }),
  }),
  fc.record({
    relation: fc.constantFrom(
      "difference",
      "percent_change",
      "point_difference",
      "ratio",
      "multiple",
    ),
    from: id,
    to: id,
  }),
  fc.record({ relation: fc.constant("share"), part: id, whole: id }),
  fc.record({
    relation: fc.constant("growth_rate"),
    from: id,
    to: id,
    periods: fc.oneof(figure, fc.nat(9)),
  }),
  fc.record({ relation: fc.constant("days_between"), earlier: id, later: id }),
  fc.record({
    relation: fc.constant("list_count"),
    items: fc.array(hostileText, { maxLength: 4 }),
  }),
  fc.record({ formula }),
  fc.record({ relation: hostileText }),
);
const acceptance = fc.record({
  check: fc.oneof(id, fc.constantFrom("sum", "same", "plausible")),
  code: fc.oneof(fc.constantFrom(...ALL_CODES), hostileText),
  texts: fc.dictionary(id, figure, { maxKeys: 4 }),
  reason: hostileText,
  by: hostileText,
  until: fc.oneof(fc.constantFrom("2020-01-01", "2999-01-01"), hostileText),
});
const claim = fc.record(
  {
    id: fc.oneof(id, hostileText),
    kind: fc.constantFrom("quantity", "date", "quotation", "nothing"),
    span,
    cell,
    unit: figure,
    figure,
    direction: fc.constantFrom("rise", "fall", "none", "up"),
    derivations: fc.array(rule, { maxLength: 3 }),
    evidence: fc.array(
      fc.record(
        { source: fc.constantFrom("data", "tree", "article"), cell, span },
        { requiredKeys: ["source"] },
      ),
      { maxLength: 2 },
    ),
    plausible: fc.record({ from: figure, to: figure, why: hostileText }),
    accepted: fc.array(acceptance, { maxLength: 2 }),
    speaker: hostileText,
    said: figure,
    note: hostileText,
  },
  { requiredKeys: ["id", "kind"] },
);
const source = fc.record(
  {
    path,
    role: fc.constantFrom("document", "evidence", "x"),
    dated: fc.constantFrom("2025-12-24", "2025-02-30", ""),
    language: fc.constantFrom("en", "de", "ko", "xx-YY", "_"),
    format: fc.constantFrom("plain", "markdown", "csv", "json"),
    sha256: fc.constantFrom("0".repeat(64), "x"),
    title: hostileText,
    columns: fc.dictionary(id, fc.record({ unit: figure, scale: figure }), { maxKeys: 3 }),
    key: id,
  },
  { requiredKeys: ["path", "role"] },
);
const ledger = fc.record(
  {
    $schema: hostileText,
    version: fc.oneof(
      { weight: 9, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    readings: fc.constantFrom("all", "strict", "x"),
    sources: fc.record({
      article: fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constant({ path: "article.md", role: "document", dated: "2025-12-24" }),
        },
        source,
      ),
      data: fc.oneof(
        { weight: 3, arbitrary: fc.constant({ path: "data.csv", role: "evidence" }) },
        source,
      ),
      tree: source,
    }),
    claims: fc.array(
      fc.oneof({ weight: 9, arbitrary: claim }, { weight: 1, arbitrary: fc.jsonValue() }),
      { maxLength: 7 },
    ),
    relations: fc.array(rule, { maxLength: 3 }),
    ignored: fc.array(fc.record({ span, why: hostileText }), { maxLength: 2 }),
  },
  { requiredKeys: ["version", "sources", "claims"] },
);
/** A ledger whose claims stand in the article, so that what follows from them is worked out. */
const soundRule = fc.oneof(
  fc.record({
    relation: fc.constantFrom("sum", "same", "average", "product"),
    of: fc.constantFrom(["men", "women"], ["men", "people"], ["women", "men", "people"]),
  }),
  fc.record({
    relation: fc.constantFrom("difference", "percent_change", "ratio", "multiple"),
    from: fc.constantFrom("men", "women"),
    to: fc.constantFrom("people", "men"),
  }),
  fc.record({ formula: fc.constantFrom("men + women", "people - men", "men / women * 100") }),
  fc.record({ formula }),
);
const soundClaims = fc
  .tuple(
    fc.array(fc.tuple(soundRule, fc.constantFrom("one", "two")), { maxLength: 2 }),
    fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(acceptance, { maxLength: 1 })),
    fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, figure),
    fc.boolean(),
  )
  .map(([rules, accepted, unit, withEvidence]) => {
    const standing = (name: string, exact: string) => ({
      id: name,
      kind: "quantity",
      span: { source: "article", exact },
    });
    const derivations = rules
      .filter(([, name], at) => rules.findIndex(([, other]) => other === name) === at)
      .map(([each, name]) => ({ id: name, ...each }));
    const evidence = withEvidence ? [{ source: "data", cell: { row: "men", column: "men" } }] : [];
    return [
      standing("men", "12 men"),
      standing("women", "33 women"),
      {
        ...standing("people", "45 people"),
        derivations,
        evidence,
        accepted,
        ...(unit === null ? {} : { unit }),
      },
    ];
  });
const sound = soundClaims.map((claims) =>
  JSON.stringify({
    version: 1,
    sources: {
      article: { path: "article.md", role: "document", dated: "2025-12-24" },
      data: { path: "data.csv", role: "evidence" },
    },
    claims,
  }),
);
/** JSON as it is written, and as it is written by mistake. */
const mistaken = fc
  .tuple(
    ledger.map((value) => JSON.stringify(value, null, 1)),
    fc.nat(2_000),
    fc.constantFrom(
      "",
      "",
      "",
      ",",
      "}",
      "]",
      '"',
      "\\",
      "\u0000",
      "\ufeff",
      "// x",
      "{".repeat(70),
      '"a":',
    ),
  )
  .map(([text, at, put]) =>
    put === "" ? text : text.slice(0, at % text.length) + put + text.slice(at % text.length),
  );

const config = fc.oneof(
  { weight: 12, arbitrary: fc.constant("{}") },
  fc
    .record(
      {
        cases: fc.array(
          fc.oneof(fc.constantFrom("claims/*", "**", "a*b*c*", "../*"), hostileText),
          { maxLength: 2 },
        ),
        severities: fc.dictionary(
          fc.oneof(fc.constantFrom(...ALL_CODES), hostileText),
          fc.constantFrom("error", "warning", "note", "off", "x"),
          { maxKeys: 3 },
        ),
        fail_on: fc.constantFrom("error", "warning", "note", "x"),
        max_warnings: fc.oneof(fc.nat(3), fc.double()),
        min_coverage: fc.oneof(fc.integer({ min: -1, max: 101 }), fc.double()),
        acceptances: path,
        readings: fc.constantFrom("all", "strict"),
        language: fc.constantFrom("en", "de", "_"),
        limits: fc.record(
          { file_bytes: fc.nat(100_000), claims: fc.nat(5), errors: fc.nat(5) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  hostileText,
);
const article = fc
  .array(
    fc.oneof(
      figure,
      hostileText,
      fc.constantFrom("They said “it was 12 men”.", "\n\n", "a fall of 4.1%"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `There were 45 people: 12 men and 33 women. ${parts.join(" ")}\n`);
const table = fc
  .array(fc.array(fc.oneof(figure, id), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  .map((rows) => rows.map((row) => row.join(",")).join("\n"));

const REPORTS = [
  "text",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
] as const;
/** Commands that ask nothing and wait for nobody. */
const RUN = COMMANDS.map(({ name }) => name).filter((name) => name !== "tui");
const word = fc.oneof(
  fc.constantFrom(
    "claims",
    "claims/a",
    "claims/b/ledger.json",
    "../secret.txt",
    "..",
    "/",
    "men",
    "people",
    "figure-contradicted",
    "claims/a/article.md",
    "claims/a/article.md:1:12",
    "12 men",
  ),
  hostileText,
);
const option = fc.oneof(
  fc
    .constantFrom(...COMMANDS.flatMap(({ options }) => options).map(({ name }) => `--${name}`))
    .filter((name) => name !== "--watch"),
  fc.constantFrom(
    "--reporter=json",
    "--min-coverage=50",
    "--fail-on=note",
    "--dated=2025-12-24",
    "--reason=x",
    "--by=x",
    "--quiet",
    "--",
  ),
);
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...REPORTS),
        fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.array(word, { maxLength: 1 })),
      )
      .map(([report, more]) => ["check", "--reporter", report, ...more]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("", ...RUN), fc.array(fc.oneof(word, option), { maxLength: 5 }))
      .map(([name, more]) => (name === "" ? more : [name, ...more])),
  },
);

interface Input {
  readonly ledger: string;
  readonly other: string;
  /** A further file of the first case. */
  readonly late: string;
  readonly config: string;
  readonly article: string;
  readonly table: string;
  readonly words: readonly string[];
}

const input: fc.Arbitrary<Input> = fc.record({
  ledger: fc.oneof(
    { weight: 9, arbitrary: sound },
    { weight: 3, arbitrary: ledger.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: mistaken },
  ),
  other: fc.oneof({ weight: 12, arbitrary: sound }, { weight: 1, arbitrary: mistaken }),
  late: fc.oneof({ weight: 12, arbitrary: fc.constant("[]") }, mistaken, hostileText),
  config,
  article,
  table,
  words: line.map((words) =>
    words.filter((each) => !each.includes("\u0000") && !/^(?:-w|--watch)/.test(each)),
  ),
});

/** A root with these files, links and a pipe in it, and a secret beside it. */
function lay(folder: string, files: Input): string {
  const root = join(folder, "root");
  rmSync(root, { recursive: true, force: true });
  const written: Readonly<Record<string, string>> = {
    "vouch.json": files.config,
    "claims/a/ledger.json": files.ledger,
    "claims/a/article.md": files.article,
    "claims/a/data.csv": files.table,
    "claims/a/more/data.json": files.other,
    "claims/a/late.json": files.late,
    "claims/b/ledger.json": files.other,
    "claims/b/article.md": files.article,
    "claims/b/data.csv": "row,men\nmen,12\n",
    "claims/a/folder/x": "",
  };
  for (const [name, text] of Object.entries(written)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync("../../../secret.txt", join(root, "claims/a/link.md"));
  symlinkSync("../../..", join(root, "claims/a/up"));
  writeFileSync(join(folder, "secret.txt"), SECRET);
  spawnSync("mkfifo", [join(root, "claims/a/pipe")]);
  return root;
}

/** Has the command tell how much memory it took, on a line of its own. */
const MEASURE = `data:text/javascript,process.on("exit",()=>{require("node:fs").writeSync(2,"\\nMAXRSS "+process.resourceUsage().maxRSS+"\\n")})`;
const PRELOAD = MEASURE.replace('require("node:fs")', 'process.getBuiltinModule("node:fs")');

function run(root: string, words: readonly string[]) {
  const done = spawnSync(process.execPath, ["--import", PRELOAD, COMMAND, ...words], {
    cwd: root,
    encoding: "utf8",
    input: "",
    timeout: LONGEST_RUN,
    maxBuffer: 1_000_000_000,
    env: { PATH: process.env.PATH, NO_COLOR: "1", HOME: "/nonexistent" },
  });
  const memory = Number(/\nMAXRSS (\d+)\n$/.exec(done.stderr)?.[1] ?? Number.NaN);
  const errors = done.stderr.replace(/\nMAXRSS \d+\n$/, "");
  return { status: done.status, signal: done.signal, output: done.stdout, errors, memory };
}

describe("the built command", () => {
  it(`survives ${MINUTES} minutes of whatever a stranger may write`, () => {
    const folder = scratchFolder();
    const until = Date.now() + MINUTES * 60_000;
    const statuses = new Map<number | null, number>();
    let tried = 0;
    let most = 0;
    try {
      const property = fc.property(input, (files) => {
        const ran = run(lay(folder, files), files.words);
        tried += 1;
        most = Math.max(most, ran.memory);
        statuses.set(ran.status, (statuses.get(ran.status) ?? 0) + 1);
        const about = JSON.stringify(files.words);
        expect(ran.signal, about).toBeNull();
        expect([0, 1, 2], `${about} ${ran.errors}`).toContain(ran.status);
        expect(ran.errors, about).not.toContain("bug in vouch");
        for (const text of [ran.output, ran.errors]) {
          expect(text, about).not.toContain(SECRET);
          expect(text, about).not.toMatch(STEERS);
        }
        expect(ran.memory, about).toBeLessThan(MOST_MEMORY);
      });
      const seed = Number(process.env.VOUCH_FUZZ_SEED ?? Date.now() % 1_000_000_007);
      process.stdout.write(`seed ${seed}\n`);
      fc.assert(property, {
        seed,
        numRuns: 1_000_000_000,
        interruptAfterTimeLimit: MINUTES * 60_000,
        markInterruptAsFailure: false,
      });
      expect(Date.now()).toBeGreaterThanOrEqual(until - 1_000);
    } finally {
      process.stdout.write(
        `${tried} inputs tried, at most ${most} kB; exit statuses ${JSON.stringify([...statuses])}\n`,
      );
      removeFolder(folder);
    }
    expect(tried).toBeGreaterThan(10);
  });
});
